package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.jspecify.annotations.Nullable;

/** Reads one table of the metadata. */
final class TableReader {

	private final ColumnReader columns;

	TableReader(Metadata metadata) {
		this.columns = new ColumnReader(metadata);
	}

	Table read(org.hibernate.mapping.Table table) {
		List<dev.migrator.schema.Column> read = new ArrayList<>();
		table.getColumns().forEach((column) -> read.add(this.columns.read(table, column)));
		return new Table(name(table), read, constraints(table), indexes(table), table.getComment());
	}

	private static QualifiedName name(org.hibernate.mapping.Table table) {
		return new QualifiedName(table.getSchema(), table.getName());
	}

	private List<Constraint> constraints(org.hibernate.mapping.Table table) {
		List<Constraint> constraints = new ArrayList<>();
		if (table.getPrimaryKey() != null) {
			constraints.add(new PrimaryKey(null, names(table.getPrimaryKey().getColumns())));
		}
		table.getUniqueKeys()
			.values()
			.forEach((key) -> constraints.add(UniqueConstraint.of(key.getName(), names(key.getColumns()))));
		for (Column column : table.getColumns()) {
			if (column.isUnique()) {
				constraints.add(UniqueConstraint.of(column.getUniqueKeyName(), List.of(column.getName())));
			}
			column.getCheckConstraints()
				.forEach((check) -> constraints
					.add(new CheckConstraint(blankToNull(check.getName()), check.getConstraint())));
		}
		table.getChecks()
			.forEach((check) -> constraints
				.add(new CheckConstraint(blankToNull(check.getName()), check.getConstraint())));
		table.getForeignKeyCollection()
			.stream()
			.filter((key) -> key.isCreationEnabled() && key.isPhysicalConstraint())
			.forEach((key) -> constraints.add(foreignKey(key)));
		return constraints.stream().distinct().toList();
	}

	private static @Nullable String blankToNull(@Nullable String name) {
		return (name == null || name.isBlank()) ? null : name;
	}

	private static ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
		List<Column> referenced = key.isReferenceToPrimaryKey() ? key.getReferencedTable().getPrimaryKey().getColumns()
				: key.getReferencedColumns();
		return new ForeignKey(key.getName(), names(key.getColumns()), name(key.getReferencedTable()), names(referenced),
				action(key.getOnDeleteAction()), ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE);
	}

	private static ReferentialAction action(@Nullable OnDeleteAction action) {
		if (action == null) {
			return ReferentialAction.NO_ACTION;
		}
		return switch (action) {
			case NO_ACTION -> ReferentialAction.NO_ACTION;
			case CASCADE -> ReferentialAction.CASCADE;
			case RESTRICT -> ReferentialAction.RESTRICT;
			case SET_NULL -> ReferentialAction.SET_NULL;
			case SET_DEFAULT -> ReferentialAction.SET_DEFAULT;
		};
	}

	private static List<Index> indexes(org.hibernate.mapping.Table table) {
		return table.getIndexes().values().stream().map(TableReader::index).toList();
	}

	private static Index index(org.hibernate.mapping.Index index) {
		List<IndexPart> parts = new ArrayList<>();
		for (Selectable selectable : index.getSelectables()) {
			IndexPart part = (selectable instanceof Column column) ? IndexPart.column(column.getName())
					: IndexPart.expression(selectable.getText());
			String order = index.getSelectableOrderMap().get(selectable);
			parts.add("desc".equalsIgnoreCase(order) ? part.desc() : part);
		}
		return new Index(index.getName(), parts, index.isUnique(), null, List.of(), null);
	}

	private static List<String> names(List<Column> columns) {
		return columns.stream().map(Column::getName).toList();
	}

}
