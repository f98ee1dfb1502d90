package dev.migrator.dialect.h2;

import java.util.stream.Collectors;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.SimpleType;

/** Spells types for H2 (H2 2.4, Data Types). */
final class H2TypeNames extends AnsiTypeNames {

	private final Quoting quoting;

	H2TypeNames(Quoting quoting) {
		super(quoting, 9);
		this.quoting = quoting;
	}

	// H2 itself takes "text" for character varying without a length; a clob cannot be
	// indexed or compared with validate.
	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case TINYINT -> "tinyint";
			case TEXT -> "varchar";
			case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, BLOB, UUID, JSON -> super.visitSimple(type);
		};
	}

	@Override
	public String visitEnumerated(EnumeratedType type) {
		return type.values().stream().map(this.quoting::literal).collect(Collectors.joining(", ", "enum (", ")"));
	}

}
