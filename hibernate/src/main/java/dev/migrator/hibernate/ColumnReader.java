package dev.migrator.hibernate;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads one column as Hibernate would write it. */
final class ColumnReader {

	private final ReadingContext context;

	private final TypeReader types;

	ColumnReader(ReadingContext context, TypeReader types) {
		this.context = context;
		this.types = types;
	}

	Column read(Table table, org.hibernate.mapping.Column column) {
		boolean key = table.getPrimaryKey() != null && table.getPrimaryKey().containsColumn(column);
		ColumnText text = this.context.text(column);
		Generated generated = generated(column, text);
		Identity identity = identity(column, text);
		boolean refusesNull = !column.isNullable() || text.notNull() || key || identity != null
				|| this.types.isSerial(text.type());
		boolean losesNotNull = column.getGeneratedAs() != null
				&& !this.context.hibernate().supportsNotNullAfterGeneratedAs();
		return new Column(this.context.column(column), this.types.read(column, text), !refusesNull || losesNotNull,
				(generated == null && identity == null) ? defaultValue(column, text) : null, identity, generated,
				(column.getCollation() != null) ? column.getCollation() : text.collation(),
				comment((column.getComment() != null) ? column.getComment() : text.comment()));
	}

	private static @Nullable Identity identity(org.hibernate.mapping.Column column, ColumnText text) {
		if (text.identity() != null) {
			return text.identity();
		}
		return column.isIdentity() ? Identity.byDefault() : null;
	}

	/**
	 * Return a comment as the database keeps it. Hibernate writes comments without
	 * escaping, so that whoever needs a quote in one doubles it.
	 * @param comment the comment in the mapping, or {@code null} for none
	 * @return the comment, or {@code null} for none
	 */
	@Nullable String comment(@Nullable String comment) {
		if (comment == null || !this.context.dialect().features().has(DialectFeature.COMMENTS)) {
			return null;
		}
		return comment.replace("''", "'");
	}

	private @Nullable ColumnDefault defaultValue(org.hibernate.mapping.Column column, ColumnText text) {
		String value = (column.getDefaultValue() != null) ? column.getDefaultValue() : text.defaultValue();
		if (value == null || value.isBlank() || value.strip().equalsIgnoreCase("null")) {
			return null;
		}
		return new ColumnDefault(this.context.hibernate().getColumnDefaultString(value));
	}

	private @Nullable Generated generated(org.hibernate.mapping.Column column, ColumnText text) {
		String expression = column.getGeneratedAs();
		return (expression != null) ? new Generated(expression, this.context.storesGenerated(expression))
				: text.generated();
	}

}
