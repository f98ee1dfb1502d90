package dev.migrator.dialect.h2;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import org.jspecify.annotations.Nullable;

/** Knows which types are the same to H2 (H2 2.4, Data Types). */
final class H2CanonicalTypes extends AnsiCanonicalTypes {

	// H2 2.4, Data Types, CHARACTER VARYING and BINARY VARYING: what a missing length
	// stands for.
	private static final int MAX_LENGTH = 1_000_000_000;

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return (type.kind() == SimpleTypeKind.TEXT) ? new CharacterType(true, null) : type;
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		return (type.varying() && isUnlimited(type.length())) ? new CharacterType(true, null)
				: super.visitCharacter(type);
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		return (type.varying() && isUnlimited(type.length())) ? new BinaryType(true, null) : super.visitBinary(type);
	}

	private static boolean isUnlimited(@Nullable Integer length) {
		return length == null || length >= MAX_LENGTH;
	}

	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "tinyint" -> ColumnTypes.tinyint();
			case "text" -> ColumnTypes.text();
			case "json" -> ColumnTypes.json();
			case "blob", "binary large object" -> ColumnTypes.blob();
			case "binary" -> new BinaryType(false, text.argument(0));
			case "varbinary", "binary varying", "bytea" -> new BinaryType(true, text.argument(0));
			default -> super.named(text);
		};
	}

}
