package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.jspecify.annotations.Nullable;

/**
 * Has Hibernate write the conditions that it puts on the inside of an embeddable in one
 * column. They are written straight to the statement and stand nowhere in the metadata.
 */
final class AggregateCheckWriter extends StandardTableExporter {

	private static final String BEGIN = ", check (";

	AggregateCheckWriter(Dialect dialect) {
		super(dialect);
	}

	List<String> conditions(Table table) {
		List<String> conditions = new ArrayList<>();
		if (this.dialect.getAggregateSupport() == null
				|| !this.dialect.getAggregateSupport().supportsComponentCheckConstraints()) {
			return conditions;
		}
		for (org.hibernate.mapping.Column column : table.getColumns()) {
			String condition = (column instanceof AggregateColumn aggregate) ? condition(aggregate) : null;
			if (condition != null) {
				conditions.add(condition);
			}
		}
		return conditions;
	}

	private @Nullable String condition(AggregateColumn column) {
		StringBuilder written = new StringBuilder();
		applyAggregateColumnCheck(written, column);
		return written.isEmpty() ? null : written.substring(BEGIN.length(), written.length() - 1);
	}

}
