package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.InsertClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.operation.BulkInsert;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes inserts (SQL Language Reference 19c, INSERT: several rows of values came with
 * 23ai).
 */
final class OracleInsertClause extends InsertClause {

	OracleInsertClause(Quoting quoting) {
		super(quoting);
	}

	@Override
	public List<DdlStep> statements(BulkInsert operation, Optional<Table> table) {
		List<String> refusing = table.stream()
			.flatMap((known) -> known.columns().stream())
			.filter((column) -> column.identity() != null && column.identity().always())
			.map(Column::name)
			.filter(operation.columns()::contains)
			.toList();
		if (!refusing.isEmpty()) {
			throw new RefusedOperationException("bulkInsert '" + operation.table()
					+ "' cannot be compiled for oracle: the identity column '" + refusing.get(0)
					+ "' refuses given values; leave it out, or make it an identity by default");
		}
		return super.statements(operation, table);
	}

	@Override
	protected String value(@Nullable Object value, Optional<ColumnType> type) {
		boolean text = value instanceof UUID
				&& type.filter((each) -> each instanceof CharacterType || each.equals(ColumnTypes.text())).isPresent();
		return super.value(text ? String.valueOf(value) : value, type);
	}

	@Override
	protected boolean dependsOnType(@Nullable Object value) {
		return value instanceof UUID;
	}

	@Override
	protected List<List<List<@Nullable Object>>> chunks(List<List<@Nullable Object>> rows) {
		return rows.stream().map(List::of).toList();
	}

}
