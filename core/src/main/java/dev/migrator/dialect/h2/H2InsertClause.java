package dev.migrator.dialect.h2;

import java.util.Optional;

import dev.migrator.dialect.InsertClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** Writes inserts for H2. */
final class H2InsertClause extends InsertClause {

	H2InsertClause(Quoting quoting) {
		super(quoting);
	}

	// H2 2.4, Literals, JSON: text without the word becomes a JSON string instead of a
	// document.
	@Override
	protected String value(@Nullable Object value, Optional<ColumnType> type) {
		boolean document = value instanceof String && type.filter(ColumnTypes.json()::equals).isPresent();
		return (document ? "json " : "") + super.value(value, type);
	}

	@Override
	protected boolean dependsOnType(@Nullable Object value) {
		return value instanceof String;
	}

}
