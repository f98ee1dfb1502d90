package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;

/**
 * Puts neighbouring changes of one table into a batch, where each change would otherwise
 * make the table anew.
 */
final class TableBatches {

	private TableBatches() {
	}

	static List<Change> of(List<Change> changes) {
		List<Change> result = new ArrayList<>();
		List<Change> batch = new ArrayList<>();
		for (Change change : changes) {
			QualifiedName table = table(change.operation());
			if (table == null || !batch.isEmpty() && !table.equals(table(batch.get(0).operation()))) {
				flush(batch, result);
			}
			(table != null ? batch : result).add(change);
		}
		flush(batch, result);
		return result;
	}

	private static void flush(List<Change> batch, List<Change> result) {
		if (batch.size() < 2) {
			result.addAll(batch);
		}
		else {
			QualifiedName table = Objects.requireNonNull(table(batch.get(0).operation()));
			List<String> remarks = batch.stream().flatMap((each) -> each.remarks().stream()).distinct().toList();
			result.add(new Change(new BatchAlterTable(table, batch.stream().map(Change::operation).toList()), remarks,
					batch.stream().flatMap((each) -> each.losses().stream()).collect(Collectors.toSet()), List.of()));
		}
		batch.clear();
	}

	private static @Nullable QualifiedName table(Operation operation) {
		return operation.accept(new RebuiltTable()).orElse(null);
	}

}
