package dev.migrator.dialect.mysql;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/** Knows which types are the same to MySQL and MariaDB (MySQL 9.x, chapter 13). */
public class MysqlCanonicalTypes extends AnsiCanonicalTypes {

	private static final int UUID_BYTES = 16;

	// MySQL 9.x, 13.1.3: what a decimal without arguments is.
	private static final int DECIMAL_PRECISION = 10;

	private static final int MAX_FRACTION = 6;

	private static final int SINGLE_DIGITS = 24;

	private static final int BYTES_PER_CHARACTER = 4;

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return (type.kind() == SimpleTypeKind.UUID) ? new BinaryType(false, UUID_BYTES) : type;
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		Integer length = type.length();
		if (!type.varying()) {
			return super.visitCharacter(type);
		}
		if (length == null || (long) length * BYTES_PER_CHARACTER > MysqlTypeNames.MAX_MEDIUM) {
			return ColumnTypes.text();
		}
		return (length > MysqlTypeNames.MAX_VARCHAR) ? word("mediumtext") : type;
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		Integer length = type.length();
		if (!type.varying()) {
			return super.visitBinary(type);
		}
		if (length == null || length > MysqlTypeNames.MAX_MEDIUM) {
			return ColumnTypes.blob();
		}
		return (length > MysqlTypeNames.MAX_VARBINARY) ? word("mediumblob") : type;
	}

	@Override
	public ColumnType visitNumeric(NumericType type) {
		return (type.precision() == null) ? new NumericType(DECIMAL_PRECISION, 0) : super.visitNumeric(type);
	}

	@Override
	public ColumnType visitTemporal(TemporalType type) {
		TemporalType canonical = (TemporalType) super.visitTemporal(type);
		return new TemporalType(canonical.kind(), canonical.precision(), false);
	}

	// The character set that the server has anyway since MySQL 8.0.
	@Override
	protected String spelling(String text) {
		return text.replaceFirst("(?i) (?:character set|charset) utf8mb4$", "");
	}

	@Override
	protected int maxFraction() {
		return MAX_FRACTION;
	}

	// Display widths say nothing (MySQL 9.x, 13.1.6), but that of tinyint(1), which is
	// what
	// boolean stands for. The word timestamp means another type here than elsewhere.
	@Override
	protected @Nullable ColumnType named(TypeText text) {
		Integer argument = text.argument(0);
		return switch (text.name()) {
			case "tinyint" -> (argument != null && argument == 1) ? ColumnTypes.bool() : ColumnTypes.tinyint();
			case "bit" -> (argument == null || argument == 1) ? ColumnTypes.bool() : null;
			case "float" -> binaryFloat(text);
			case "double", "real" -> (text.arguments().isEmpty()) ? ColumnTypes.doublePrecision() : null;
			case "longtext" -> ColumnTypes.text();
			case "longblob" -> ColumnTypes.blob();
			case "json" -> ColumnTypes.json();
			case "binary" -> new BinaryType(false, argument);
			case "varbinary" -> new BinaryType(true, argument);
			case "datetime" -> new TemporalType(TemporalKind.TIMESTAMP, (argument != null) ? argument : 0, false);
			case "timestamp", "uuid" -> null;
			default -> super.named(text);
		};
	}

	// MySQL 9.x, 13.1.4: a precision of 24 to 53 makes a double. Two arguments are a
	// display width.
	private static @Nullable ColumnType binaryFloat(TypeText text) {
		if (text.arguments().size() > 1) {
			return null;
		}
		Integer digits = text.argument(0);
		return (digits == null || digits <= SINGLE_DIGITS) ? ColumnTypes.real() : ColumnTypes.doublePrecision();
	}

	private static ColumnType word(String name) {
		return new NamedType(QualifiedName.of(name));
	}

}
