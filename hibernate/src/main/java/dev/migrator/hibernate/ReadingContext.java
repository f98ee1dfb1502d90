package dev.migrator.hibernate;

import java.util.List;
import java.util.Locale;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.Column;

/**
 * What all readers need.
 *
 * @param metadata the metadata of the session factory
 * @param sql how the session factory writes names
 * @param dialect our dialect of the same database
 * @param names the spelling of names
 */
record ReadingContext(Metadata metadata, SqlStringGenerationContext sql, Dialect dialect, NameSpelling names) {

	org.hibernate.dialect.Dialect hibernate() {
		return this.sql.getDialect();
	}

	/**
	 * Return the name of a column.
	 * @param column the column
	 * @return the name in the records
	 */
	String column(Column column) {
		return this.names.written(column.getQuotedName(hibernate()));
	}

	/**
	 * Return what stands behind the name of a column.
	 * @param column the column
	 * @return the definition
	 */
	ColumnText text(Column column) {
		return ColumnText.parse(column.getSqlType(this.metadata));
	}

	/**
	 * Return the names of columns.
	 * @param columns the columns
	 * @return the names in the records, in the same order
	 */
	List<String> columns(List<Column> columns) {
		return columns.stream().map(this::column).toList();
	}

	/**
	 * Return whether the database stores the value of a generated column when Hibernate
	 * writes it.
	 * @param expression the expression
	 * @return whether it does
	 */
	boolean storesGenerated(String expression) {
		String clause = hibernate().generatedAs(expression).toLowerCase(Locale.ROOT);
		return clause.contains(" stored") || clause.contains(" persist")
				|| !this.dialect.features().has(DialectFeature.VIRTUAL_GENERATED);
	}

}
