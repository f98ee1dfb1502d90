package dev.migrator.dialect.mysql;

import java.util.Optional;
import java.util.UUID;

import dev.migrator.dialect.InsertClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/** Writes inserts: a UUID is bytes, but text in a column of characters. */
public final class MysqlInsertClause extends InsertClause {

	private final Quoting quoting;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 */
	public MysqlInsertClause(Quoting quoting) {
		super(quoting);
		this.quoting = quoting;
	}

	@Override
	protected String value(@Nullable Object value, Optional<ColumnType> type) {
		boolean text = value instanceof UUID && type.filter(CharacterType.class::isInstance).isPresent();
		return this.quoting.literal(text ? String.valueOf(value) : value);
	}

	@Override
	protected boolean dependsOnType(@Nullable Object value) {
		return value instanceof UUID;
	}

}
