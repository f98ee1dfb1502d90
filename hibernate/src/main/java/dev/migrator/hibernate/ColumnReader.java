package dev.migrator.hibernate;

import java.util.Map;

import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.Table;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Reads one column of the metadata. */
final class ColumnReader {

	private static final Map<Integer, SimpleTypeKind> SIMPLE = Map.ofEntries(
			Map.entry(SqlTypes.BOOLEAN, SimpleTypeKind.BOOLEAN), Map.entry(SqlTypes.TINYINT, SimpleTypeKind.TINYINT),
			Map.entry(SqlTypes.SMALLINT, SimpleTypeKind.SMALLINT), Map.entry(SqlTypes.INTEGER, SimpleTypeKind.INTEGER),
			Map.entry(SqlTypes.BIGINT, SimpleTypeKind.BIGINT), Map.entry(SqlTypes.REAL, SimpleTypeKind.REAL),
			Map.entry(SqlTypes.DOUBLE, SimpleTypeKind.DOUBLE), Map.entry(SqlTypes.DATE, SimpleTypeKind.DATE),
			Map.entry(SqlTypes.UUID, SimpleTypeKind.UUID), Map.entry(SqlTypes.JSON, SimpleTypeKind.JSON));

	private final Metadata metadata;

	ColumnReader(Metadata metadata) {
		this.metadata = metadata;
	}

	Column read(Table table, org.hibernate.mapping.Column column) {
		boolean key = table.getPrimaryKey() != null && table.getPrimaryKey().containsColumn(column);
		Generated generated = (column.getGeneratedAs() != null) ? new Generated(column.getGeneratedAs(), true) : null;
		String value = column.getDefaultValue();
		return new Column(column.getName(), type(column), column.isNullable() && !key,
				(value != null && generated == null && !column.isIdentity()) ? new ColumnDefault(value) : null,
				column.isIdentity() ? Identity.byDefault() : null, generated, column.getCollation(),
				column.getComment());
	}

	private ColumnType type(org.hibernate.mapping.Column column) {
		String text = column.getSqlType(this.metadata);
		Size size = column.getColumnSize(this.metadata.getDatabase().getDialect(), this.metadata);
		int code = column.getSqlTypeCode(this.metadata);
		ColumnType known = known(code, size);
		return (known != null && text.equals(text(code, size, column))) ? known : new RawType(text);
	}

	// A column definition in the mapping is kept as text, and Hibernate keeps its own
	// spelling in the same place: only by
	// its text can one be told from the other.
	private String text(int code, Size size, org.hibernate.mapping.Column column) {
		return this.metadata.getDatabase()
			.getTypeConfiguration()
			.getDdlTypeRegistry()
			.getTypeName(code, size, column.getValue().getType());
	}

	private static @Nullable ColumnType known(int code, Size size) {
		SimpleTypeKind simple = SIMPLE.get(code);
		if (simple != null) {
			return new SimpleType(simple);
		}
		Integer length = (size.getLength() != null) ? Math.toIntExact(Math.min(size.getLength(), Integer.MAX_VALUE))
				: null;
		return switch (code) {
			case SqlTypes.VARCHAR -> new CharacterType(true, length);
			case SqlTypes.CHAR -> new CharacterType(false, length);
			case SqlTypes.VARBINARY -> new BinaryType(true, length);
			case SqlTypes.NUMERIC, SqlTypes.DECIMAL -> new NumericType(size.getPrecision(), size.getScale());
			case SqlTypes.TIMESTAMP -> new TemporalType(TemporalKind.TIMESTAMP, size.getPrecision(), false);
			case SqlTypes.TIMESTAMP_WITH_TIMEZONE, SqlTypes.TIMESTAMP_UTC ->
				new TemporalType(TemporalKind.TIMESTAMP, size.getPrecision(), true);
			case SqlTypes.TIME -> new TemporalType(TemporalKind.TIME, size.getPrecision(), false);
			default -> null;
		};
	}

}
