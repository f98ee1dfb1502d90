package dev.migrator.dialect.sqlite;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.InsertClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;

/** Writes inserts for SQLite. */
final class SqliteInsertClause extends InsertClause {

	SqliteInsertClause(Quoting quoting) {
		super(quoting);
	}

	@Override
	protected String value(@Nullable Object value, Optional<ColumnType> type) {
		boolean text = type.filter((each) -> each instanceof CharacterType || each.equals(ColumnTypes.text()))
			.isPresent();
		return super.value((text && value instanceof UUID) ? value.toString() : value, type);
	}

	@Override
	protected boolean dependsOnType(@Nullable Object value) {
		return value instanceof UUID;
	}

}
