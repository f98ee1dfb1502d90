package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * A type descriptor of the information schema (H2 2.4, Information Schema, COLUMNS and
 * ELEMENT_TYPES).
 *
 * @param dataType the SQL name of the type
 * @param identifier the number of the descriptor within its table
 * @param length the length in characters or bytes
 * @param declaredPrecision the precision that was written, or {@code null} when none was
 * @param scale the number of digits behind the point
 * @param fraction the number of digits of the fraction of a second
 * @param cardinality the greatest number of elements
 * @param interval the qualifier of an interval with its precisions
 * @param geometry the kind of a geometry
 * @param srid the reference system of a geometry
 */
record H2TypeRow(String dataType, String identifier, long length, @Nullable Integer declaredPrecision, int scale,
		int fraction, int cardinality, @Nullable String interval, @Nullable String geometry, @Nullable Integer srid) {

	/** The columns that both tables of descriptors have. */
	static final String COLUMNS = """
			DATA_TYPE, DTD_IDENTIFIER, CHARACTER_MAXIMUM_LENGTH, DECLARED_NUMERIC_PRECISION, NUMERIC_SCALE,
				DATETIME_PRECISION, MAXIMUM_CARDINALITY, INTERVAL_TYPE, INTERVAL_PRECISION, GEOMETRY_TYPE,
				GEOMETRY_SRID""";

	/**
	 * H2 2.4, Data Types, ARRAY: the greatest number of elements when none is written.
	 */
	static final int DEFAULT_CARDINALITY = 65536;

	// H2 2.4, Data Types: what a missing length stands for, in types that are kept in
	// memory and in large objects.
	private static final long DEFAULT_LENGTH = 1_000_000_000;

	private static final int USUAL_INTERVAL_PRECISION = 2;

	private static final int USUAL_INTERVAL_FRACTION = 6;

	private static final int DEFAULT_TIME_FRACTION = 0;

	private static final int DEFAULT_TIMESTAMP_FRACTION = 6;

	static H2TypeRow read(ResultSet row) throws SQLException {
		// DATABASE_TO_LOWER folds the names of types too.
		String dataType = row.getString("data_type").toUpperCase(Locale.ROOT);
		return new H2TypeRow(dataType, row.getString("dtd_identifier"), row.getLong("character_maximum_length"),
				CatalogQueries.integer(row, "declared_numeric_precision"), row.getInt("numeric_scale"),
				row.getInt("datetime_precision"), row.getInt("maximum_cardinality"), interval(row),
				row.getString("geometry_type"), CatalogQueries.integer(row, "geometry_srid"));
	}

	// H2 2.4, Data Types, INTERVAL: 2 digits, and 6 of the fraction of a second, when
	// nothing is said.
	private static @Nullable String interval(ResultSet row) throws SQLException {
		String type = row.getString("interval_type");
		if (type == null) {
			return null;
		}
		int precision = row.getInt("interval_precision");
		int fraction = row.getInt("datetime_precision");
		boolean fractional = type.endsWith("SECOND") && fraction != USUAL_INTERVAL_FRACTION;
		if (precision == USUAL_INTERVAL_PRECISION && !fractional) {
			return type;
		}
		if (type.equals("SECOND")) {
			return type + "(" + precision + "," + fraction + ")";
		}
		return type.replaceFirst("(?= |$)", "(" + precision + ")") + (fractional ? "(" + fraction + ")" : "");
	}

	/**
	 * Return the type, unless it is made of others.
	 * @return the type
	 */
	ColumnType type() {
		return switch (this.dataType) {
			case "BOOLEAN" -> ColumnTypes.bool();
			case "TINYINT" -> ColumnTypes.tinyint();
			case "SMALLINT" -> ColumnTypes.smallint();
			case "INTEGER" -> ColumnTypes.integer();
			case "BIGINT" -> ColumnTypes.bigint();
			case "REAL" -> ColumnTypes.real();
			case "DOUBLE PRECISION" -> ColumnTypes.doublePrecision();
			case "DATE" -> ColumnTypes.date();
			case "UUID" -> ColumnTypes.uuid();
			case "JSON" -> ColumnTypes.json();
			case "NUMERIC" -> (this.declaredPrecision != null) ? new NumericType(this.declaredPrecision, this.scale)
					: new NumericType(null, null);
			case "CHARACTER" -> new CharacterType(false, lengthOrNull());
			case "CHARACTER VARYING" -> new CharacterType(true, lengthOrNull());
			case "BINARY" -> new BinaryType(false, lengthOrNull());
			case "BINARY VARYING" -> new BinaryType(true, lengthOrNull());
			case "BINARY LARGE OBJECT" -> isUnlimited() ? ColumnTypes.blob() : withLength("binary large object");
			case "TIME" -> temporal(TemporalKind.TIME, false);
			case "TIME WITH TIME ZONE" -> temporal(TemporalKind.TIME, true);
			case "TIMESTAMP" -> temporal(TemporalKind.TIMESTAMP, false);
			case "TIMESTAMP WITH TIME ZONE" -> temporal(TemporalKind.TIMESTAMP, true);
			default -> raw();
		};
	}

	private ColumnType raw() {
		return switch (this.dataType) {
			case "CHARACTER LARGE OBJECT" -> withLength("clob");
			case "VARCHAR_IGNORECASE" -> withLength("varchar_ignorecase");
			case "DECFLOAT" -> new RawType("decfloat" + argument(this.declaredPrecision));
			case "INTERVAL" -> new RawType("interval " + lower(String.valueOf(this.interval)));
			case "GEOMETRY" -> new RawType("geometry" + geometryArguments());
			default -> new RawType(lower(this.dataType));
		};
	}

	private ColumnType temporal(TemporalKind kind, boolean withTimeZone) {
		int usual = (kind == TemporalKind.TIME) ? DEFAULT_TIME_FRACTION : DEFAULT_TIMESTAMP_FRACTION;
		return new TemporalType(kind, (this.fraction == usual) ? null : Integer.valueOf(this.fraction), withTimeZone);
	}

	private ColumnType withLength(String name) {
		return new RawType(isUnlimited() ? name : name + "(" + this.length + ")");
	}

	private boolean isUnlimited() {
		return this.length >= DEFAULT_LENGTH;
	}

	private @Nullable Integer lengthOrNull() {
		return isUnlimited() ? null : Integer.valueOf(Math.toIntExact(this.length));
	}

	private String geometryArguments() {
		if (this.geometry == null) {
			return (this.srid != null) ? "(geometry, " + this.srid + ")" : "";
		}
		return "(" + lower(this.geometry) + ((this.srid != null) ? ", " + this.srid : "") + ")";
	}

	private static String argument(@Nullable Integer value) {
		return (value != null) ? "(" + value + ")" : "";
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
