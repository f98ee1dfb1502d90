package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Does the renames that were said, where they fit, before anything else is compared. */
final class RenameStep {

	private final DatabaseSchema wanted;

	private final Map<QualifiedName, QualifiedName> renamedTables = new HashMap<>();

	private final List<Operation> operations = new ArrayList<>();

	private DatabaseSchema found;

	RenameStep(DatabaseSchema found, DatabaseSchema wanted) {
		this.found = found;
		this.wanted = wanted;
	}

	DatabaseSchema apply(List<Rename> renames, ChangePlan plan) {
		for (Rename rename : tablesFirst(renames)) {
			Optional<Operation> operation = (rename.column() == null) ? table(rename) : column(rename, rename.column());
			operation.ifPresentOrElse((each) -> {
				plan.add(Phase.RENAMES, each);
				this.operations.add(each);
				this.found = SchemaProjection.project(this.found, each);
			}, () -> plan.note("the rename of '" + rename.table() + column(rename.column()) + "' to '"
					+ rename.newName() + "' was not needed: the old name must be in the database and not in the model, "
					+ "and the new one in the model and not in the database"));
		}
		return this.found;
	}

	List<Operation> operations() {
		return List.copyOf(this.operations);
	}

	private static List<Rename> tablesFirst(List<Rename> renames) {
		return renames.stream().sorted(Comparator.comparing((rename) -> rename.column() != null)).toList();
	}

	private static String column(@Nullable String column) {
		return (column != null) ? "." + column : "";
	}

	private Optional<Operation> table(Rename rename) {
		QualifiedName to = rename.renamed();
		boolean fits = isThere(this.found, rename.table()) && !isThere(this.wanted, rename.table())
				&& isThere(this.wanted, to) && !isThere(this.found, to);
		if (!fits) {
			return Optional.empty();
		}
		this.renamedTables.put(rename.table(), to);
		return Optional.of(new RenameTable(rename.table(), rename.newName()));
	}

	private static boolean isThere(DatabaseSchema schema, QualifiedName table) {
		return schema.table(table).isPresent();
	}

	private Optional<Operation> column(Rename rename, String from) {
		QualifiedName name = this.renamedTables.getOrDefault(rename.table(), rename.table());
		Optional<Table> is = this.found.table(name);
		Optional<Table> should = this.wanted.table(name);
		if (is.isEmpty() || should.isEmpty()) {
			return Optional.empty();
		}
		Column before = is.get().column(from).orElse(null);
		boolean fits = before != null && should.get().column(from).isEmpty()
				&& should.get().column(rename.newName()).isPresent() && is.get().column(rename.newName()).isEmpty();
		return fits
				? Optional.of(new AlterColumn(name, from,
						new ColumnAlteration(rename.newName(), null, null, null, null, null, null), before))
				: Optional.empty();
	}

}
