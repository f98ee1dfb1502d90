package dev.migrator.dialect.mysql;

import java.util.stream.Collectors;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Spells types for MySQL and MariaDB (MySQL 9.x Reference Manual, chapter 13). */
public class MysqlTypeNames extends AnsiTypeNames {

	// MySQL 9.x, 10.4.7: a row has 65,535 bytes, and a character of utf8mb4 has up to 4.
	static final int MAX_VARCHAR = 16_383;

	// MySQL 9.x, 13.7: mediumtext and mediumblob hold 2^24 - 1 bytes.
	static final int MAX_MEDIUM = 16_777_215;

	static final int MAX_VARBINARY = 65_532;

	private static final int MAX_FRACTION = 6;

	private static final int BYTES_PER_CHARACTER = 4;

	private final Quoting quoting;

	/**
	 * Create the speller.
	 * @param quoting the quoting of names and literals
	 */
	public MysqlTypeNames(Quoting quoting) {
		super(quoting, MAX_FRACTION);
		this.quoting = quoting;
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> "boolean";
			case TINYINT -> "tinyint";
			case INTEGER -> "int";
			case REAL -> "float";
			case DOUBLE -> "double";
			case TEXT -> "longtext";
			case BLOB -> "longblob";
			case UUID -> "binary(16)";
			case SMALLINT, BIGINT, DATE, JSON -> super.visitSimple(type);
		};
	}

	@Override
	public String visitCharacter(CharacterType type) {
		Integer length = type.length();
		if (!type.varying()) {
			return super.visitCharacter(type);
		}
		if (length == null || (long) length * BYTES_PER_CHARACTER > MAX_MEDIUM) {
			return "longtext";
		}
		return (length > MAX_VARCHAR) ? "mediumtext" : super.visitCharacter(type);
	}

	@Override
	public String visitBinary(BinaryType type) {
		Integer length = type.length();
		if (!type.varying()) {
			return super.visitBinary(type);
		}
		if (length == null || length > MAX_MEDIUM) {
			return "longblob";
		}
		return (length > MAX_VARBINARY) ? "mediumblob" : super.visitBinary(type);
	}

	@Override
	public String visitNumeric(NumericType type) {
		return super.visitNumeric(type).replace("numeric", "decimal");
	}

	@Override
	public String visitTemporal(TemporalType type) {
		Integer precision = type.precision();
		if (type.kind() == TemporalKind.TIME) {
			return "time" + ((precision != null) ? length(Math.min(precision, MAX_FRACTION)) : "");
		}
		int digits = (precision != null) ? Math.min(precision, MAX_FRACTION) : MAX_FRACTION;
		return (digits == 0) ? "datetime" : "datetime" + length(digits);
	}

	// There are no types of users, so that a name in quotes is never a type.
	@Override
	public String visitNamed(NamedType type) {
		return type.name().name();
	}

	@Override
	public String visitEnumerated(EnumeratedType type) {
		return type.values().stream().map(this.quoting::literal).collect(Collectors.joining(", ", "enum (", ")"));
	}

}
