package dev.migrator.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/** Reads the type of a column from its row in {@code pg_type} and its type modifier. */
final class PostgresqlColumnTypes {

	// PostgreSQL 18, src/include/c.h: the modifier of text and numeric types counts the
	// header of a value.
	private static final int VARHDRSZ = 4;

	// PostgreSQL 18, src/backend/utils/adt/numeric.c: the scale is a signed number in the
	// low 11 bits.
	private static final int SCALE_BITS = 11;

	private static final int PRECISION_SHIFT = 16;

	private final CatalogNames names;

	PostgresqlColumnTypes(CatalogNames names) {
		this.names = names;
	}

	ColumnType read(ResultSet row) throws SQLException {
		ColumnType type = element(row);
		return row.getBoolean("is_array") ? new ArrayType(type) : type;
	}

	private ColumnType element(ResultSet row) throws SQLException {
		String schema = row.getString("type_schema");
		String name = row.getString("typname");
		String category = row.getString("typtype");
		if (schema.equals("pg_catalog")) {
			ColumnType type = builtIn(name, row.getInt("atttypmod"));
			return (type != null) ? type : new RawType(row.getString("type_text"));
		}
		boolean isNamed = category.equals("e") || category.equals("d");
		return isNamed ? new NamedType(this.names.name(schema, name)) : new RawType(row.getString("type_text"));
	}

	private static @Nullable ColumnType builtIn(String name, int modifier) {
		Integer argument = (modifier < 0) ? null : Integer.valueOf(modifier);
		return switch (name) {
			case "bool" -> ColumnTypes.bool();
			case "int2" -> ColumnTypes.smallint();
			case "int4" -> ColumnTypes.integer();
			case "int8" -> ColumnTypes.bigint();
			case "float4" -> ColumnTypes.real();
			case "float8" -> ColumnTypes.doublePrecision();
			case "date" -> ColumnTypes.date();
			case "text" -> ColumnTypes.text();
			case "bytea" -> ColumnTypes.blob();
			case "uuid" -> ColumnTypes.uuid();
			case "jsonb" -> ColumnTypes.json();
			case "varchar" -> new CharacterType(true, (argument != null) ? argument - VARHDRSZ : null);
			case "bpchar" -> (argument != null) ? new CharacterType(false, argument - VARHDRSZ) : null;
			case "numeric" -> numeric(argument);
			case "time" -> new TemporalType(TemporalKind.TIME, argument, false);
			case "timetz" -> new TemporalType(TemporalKind.TIME, argument, true);
			case "timestamp" -> new TemporalType(TemporalKind.TIMESTAMP, argument, false);
			case "timestamptz" -> new TemporalType(TemporalKind.TIMESTAMP, argument, true);
			default -> null;
		};
	}

	private static ColumnType numeric(@Nullable Integer modifier) {
		if (modifier == null) {
			return new NumericType(null, null);
		}
		int value = modifier - VARHDRSZ;
		int scale = value << (Integer.SIZE - SCALE_BITS) >> (Integer.SIZE - SCALE_BITS);
		return new NumericType(value >>> PRECISION_SHIFT, scale);
	}

}
