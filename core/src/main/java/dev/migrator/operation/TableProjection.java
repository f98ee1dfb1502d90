package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Says what a table is after an operation. Problems are illegal arguments, which the
 * caller completes with the name of the operation.
 *
 * @param table the table before
 */
record TableProjection(Table table) {

	// SQL:2016, part 2, 11.3 and 11.4: the columns of a primary key and identity columns
	// take no nulls, whether or not it is said.
	Table created() {
		Table identified = this.table
			.withColumns(this.table.columns().stream().map(TableProjection::identified).toList());
		return this.table.primaryKey().map((key) -> withoutNulls(identified, key)).orElse(identified);
	}

	private static Column identified(Column column) {
		return (column.identity() != null) ? column.withNullable(false) : column;
	}

	Table plus(Column column) {
		Presence.requireNew("column", column.name(), columnNames());
		return this.table.withColumns(append(this.table.columns(), identified(column)));
	}

	Table minusColumn(String column) {
		requireColumns(List.of(column));
		requireNotComputedFrom(column);
		List<Column> left = this.table.columns().stream().filter((each) -> !each.name().equals(column)).toList();
		Stream<Constraint> constraints = this.table.constraints().stream().filter((each) -> !mentions(each, column));
		Stream<Index> indexes = this.table.indexes().stream().filter((each) -> !mentions(each, column));
		return this.table.withColumns(left).withConstraints(constraints.toList()).withIndexes(indexes.toList());
	}

	Table altered(String column, ColumnAlteration alteration) {
		requireColumns(List.of(column));
		return this.table.withColumns(this.table.columns()
			.stream()
			.map((each) -> each.name().equals(column) ? altered(each, alteration) : each)
			.toList());
	}

	/**
	 * Return a column after its alteration, under its old name.
	 * @param column the column before
	 * @param alteration what changes
	 * @return the column after
	 */
	static Column altered(Column column, ColumnAlteration alteration) {
		Boolean nullable = alteration.nullable();
		Setting<ColumnDefault> defaultValue = alteration.defaultValue();
		Setting<Identity> identity = alteration.identity();
		Setting<String> comment = alteration.comment();
		return identified(new Column(column.name(), Objects.requireNonNullElse(alteration.type(), column.type()),
				(nullable != null) ? nullable : column.nullable(),
				(defaultValue != null) ? defaultValue.value() : defaultBeside(identity, column),
				(identity != null) ? identity.value() : column.identity(), column.generated(), column.collation(),
				(comment != null) ? comment.value() : column.comment()));
	}

	// A column cannot have both, so a new identity takes the place of the default.
	private static @Nullable ColumnDefault defaultBeside(@Nullable Setting<Identity> identity, Column column) {
		return (identity != null && identity.value() != null) ? null : column.defaultValue();
	}

	Table plus(Index index) {
		Presence.requireNew("index", index.name(), indexNames());
		requireColumns(TableParts.columnsOf(index));
		return this.table.withIndexes(append(this.table.indexes(), index));
	}

	Table minusIndex(String name) {
		Presence.requireExisting("index", name, indexNames());
		return this.table
			.withIndexes(this.table.indexes().stream().filter((each) -> !each.name().equals(name)).toList());
	}

	Table plus(Constraint constraint) {
		if (constraint.name() != null) {
			Presence.requireNew("constraint", constraint.name(), constraintNames());
		}
		requireColumns(constraint.columns());
		Table more = this.table.plus(constraint);
		return (constraint instanceof PrimaryKey key) ? withoutNulls(more, key) : more;
	}

	Table minus(DropConstraint drop) {
		Constraint dropped = find(drop).orElseThrow(() -> new IllegalArgumentException(missing(drop)));
		List<Constraint> left = new ArrayList<>(this.table.constraints());
		left.remove(dropped);
		return this.table.withConstraints(left);
	}

	/**
	 * Find the constraint to drop: by its name, or, as far as the database chose names
	 * that are not known here, the primary key by its kind and others by how they were.
	 * @param drop the drop
	 * @return the constraint, or empty
	 */
	Optional<Constraint> find(DropConstraint drop) {
		List<Constraint> ofKind = this.table.constraints()
			.stream()
			.filter((each) -> each.kind() == drop.kind())
			.toList();
		Optional<Constraint> named = ofKind.stream()
			.filter((each) -> each.name() != null && each.name().equals(drop.name()))
			.findFirst();
		return named.or(() -> ofKind.stream().filter((each) -> matchesWithoutName(each, drop)).findFirst());
	}

	private static boolean matchesWithoutName(Constraint constraint, DropConstraint drop) {
		if (constraint.kind() == ConstraintKind.PRIMARY_KEY) {
			return drop.name() == null || constraint.name() == null;
		}
		Constraint before = drop.before();
		return constraint.name() == null && before != null
				&& UnnamedConstraint.of(constraint).equals(UnnamedConstraint.of(before));
	}

	private String missing(DropConstraint drop) {
		String wanted = TableParts.word(drop.kind()) + ((drop.name() != null) ? " '" + drop.name() + "'" : "");
		return "there is no " + wanted + "; found "
				+ this.table.constraints().stream().map(TableParts::describe).toList();
	}

	private void requireNotComputedFrom(String column) {
		for (Column each : this.table.columns()) {
			Generated generated = each.generated();
			if (generated != null && !each.name().equals(column)
					&& ExpressionText.mentions(generated.expression(), column)) {
				throw new IllegalArgumentException(
						"column '" + each.name() + "' is computed from '" + column + "'; drop that first");
			}
		}
	}

	private static boolean mentions(Constraint constraint, String column) {
		if (constraint instanceof CheckConstraint check) {
			return ExpressionText.mentions(check.expression(), column);
		}
		return constraint.columns().contains(column);
	}

	private static boolean mentions(Index index, String column) {
		String where = index.where();
		return TableParts.columnsOf(index).contains(column) || (where != null && ExpressionText.mentions(where, column))
				|| index.parts()
					.stream()
					.anyMatch((part) -> part.isExpression() && ExpressionText.mentions(part.text(), column));
	}

	private static Table withoutNulls(Table table, PrimaryKey key) {
		return table.withColumns(table.columns()
			.stream()
			.map((column) -> key.columns().contains(column.name()) ? column.withNullable(false) : column)
			.toList());
	}

	List<String> columnNames() {
		return this.table.columns().stream().map(Column::name).toList();
	}

	List<String> indexNames() {
		return this.table.indexes().stream().map(Index::name).toList();
	}

	private List<String> constraintNames() {
		return this.table.constraints().stream().map(Constraint::name).filter(Objects::nonNull).toList();
	}

	private void requireColumns(List<String> names) {
		List<String> found = columnNames();
		List<String> missing = names.stream().filter((name) -> !found.contains(name)).distinct().toList();
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException(
					"there is no column " + quoted(missing) + "; found " + Presence.shown(found));
		}
	}

	private static String quoted(List<String> names) {
		return "'" + String.join("', '", names) + "'";
	}

	static <T> List<T> append(List<T> list, T element) {
		List<T> longer = new ArrayList<>(list);
		longer.add(element);
		return longer;
	}

}
