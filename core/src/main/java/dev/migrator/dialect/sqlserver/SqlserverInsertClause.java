package dev.migrator.dialect.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.InsertClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.operation.BulkInsert;
import dev.migrator.schema.Column;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** Writes inserts (Transact-SQL reference, "insert"). */
final class SqlserverInsertClause extends InsertClause {

	private final Quoting quoting;

	SqlserverInsertClause(Quoting quoting) {
		super(quoting);
		this.quoting = quoting;
	}

	@Override
	public List<DdlStep> statements(BulkInsert operation, Optional<Table> table) {
		List<DdlStep> inserts = super.statements(operation, table);
		if (inserts.isEmpty() || table.filter((known) -> !numbers(known, operation)).isPresent()) {
			return inserts;
		}
		String condition = table.isPresent() ? "" : condition(operation);
		String setting = condition + "set identity_insert " + this.quoting.name(operation.table());
		List<DdlStep> steps = new ArrayList<>();
		steps.add(DdlStep.statement(setting + " on"));
		steps.addAll(inserts);
		steps.add(DdlStep.statement(setting + " off"));
		return steps;
	}

	private static boolean numbers(Table table, BulkInsert operation) {
		return table.columns()
			.stream()
			.anyMatch((column) -> column.identity() != null && operation.columns().contains(column.name()));
	}

	private String condition(BulkInsert operation) {
		String columns = operation.columns().stream().map(this.quoting::literal).collect(Collectors.joining(", "));
		String table = this.quoting.literal(this.quoting.name(operation.table()));
		return "if exists (select 1 from sys.identity_columns where object_id = object_id(" + table
				+ ")\n        and name in (" + columns + "))\n    ";
	}

	@Override
	protected String overriding(List<Optional<Column>> columns) {
		return "";
	}

	@Override
	protected List<List<List<@Nullable Object>>> chunks(List<List<@Nullable Object>> rows) {
		List<List<List<@Nullable Object>>> chunks = new ArrayList<>();
		for (List<List<@Nullable Object>> chunk : super.chunks(rows)) {
			int first = 0;
			for (int next = 1; next < chunk.size(); next++) {
				if (!chunk.subList(first, next).stream().allMatch(fits(chunk.get(next)))) {
					chunks.add(chunk.subList(first, next));
					first = next;
				}
			}
			chunks.add(chunk.subList(first, chunk.size()));
		}
		return chunks;
	}

	private static Predicate<List<@Nullable Object>> fits(List<@Nullable Object> row) {
		return (other) -> IntStream.range(0, row.size()).allMatch((i) -> LiteralKind.fit(row.get(i), other.get(i)));
	}

}
