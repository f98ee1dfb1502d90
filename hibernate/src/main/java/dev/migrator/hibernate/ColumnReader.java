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
		Generated generated = generated(column);
		Identity identity = column.isIdentity() ? Identity.byDefault() : null;
		boolean nullable = column.isNullable() && !key && identity == null;
		boolean losesNotNull = generated != null && !this.context.hibernate().supportsNotNullAfterGeneratedAs();
		return new Column(this.context.column(column), this.types.read(column), nullable || losesNotNull,
				(generated == null && identity == null) ? defaultValue(column) : null, identity, generated,
				column.getCollation(), comment(column.getComment()));
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

	private @Nullable ColumnDefault defaultValue(org.hibernate.mapping.Column column) {
		String text = column.getDefaultValue();
		if (text == null || text.isBlank() || text.strip().equalsIgnoreCase("null")) {
			return null;
		}
		return new ColumnDefault(this.context.hibernate().getColumnDefaultString(text));
	}

	private @Nullable Generated generated(org.hibernate.mapping.Column column) {
		String expression = column.getGeneratedAs();
		if (expression == null) {
			return null;
		}
		boolean stored = this.context.storesGenerated(expression);
		return new Generated(expression, stored);
	}

}
