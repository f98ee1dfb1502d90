package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Table;

/** Reads one table with what belongs to it. */
final class TableReader {

	private final ReadingContext context;

	private final ColumnReader columns;

	private final KeyReader keys;

	private final ForeignKeyReader foreignKeys;

	private final CheckReader checks;

	private final IndexReader indexes;

	TableReader(ReadingContext context, TypeReader types) {
		this.context = context;
		this.columns = new ColumnReader(context, types);
		this.keys = new KeyReader(context);
		this.foreignKeys = new ForeignKeyReader(context, this.keys);
		this.checks = new CheckReader(context);
		this.indexes = new IndexReader(context);
	}

	Table read(org.hibernate.mapping.Table table) {
		List<Constraint> constraints = new ArrayList<>(this.keys.read(table));
		constraints.addAll(this.foreignKeys.read(table));
		constraints.addAll(this.checks.read(table));
		return new Table(this.context.names().qualified(table.getQualifiedTableName()), columns(table), constraints,
				this.indexes.read(table), this.columns.comment(table.getComment()));
	}

	private List<Column> columns(org.hibernate.mapping.Table table) {
		List<Column> read = new ArrayList<>();
		table.getColumns().forEach((column) -> read.add(this.columns.read(table, column)));
		return read;
	}

}
