package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * A column as a script writes it, with the constraints that are written at the column. It
 * takes nulls unless {@link #notNull()}, {@link #identity()} or {@link #primaryKey()}
 * says otherwise. Immutable.
 */
public final class ColumnElement extends TableElement {

	private final Column column;

	private final List<ConstraintElement> constraints;

	ColumnElement(Column column, List<ConstraintElement> constraints) {
		this.column = column;
		this.constraints = List.copyOf(constraints);
	}

	/**
	 * Return this column without nulls.
	 * @return the column
	 */
	public ColumnElement notNull() {
		return with(this.column.withNullable(false));
	}

	/**
	 * Return this column with a default.
	 * @param expression the default as an SQL expression: {@code 0}, {@code 'new'},
	 * {@code current_timestamp}
	 * @return the column
	 */
	public ColumnElement defaultValue(String expression) {
		return with(this.column.withDefault(new ColumnDefault(expression)));
	}

	/**
	 * Return this column numbered by the database unless a value is given.
	 * @return the column, without nulls
	 */
	public ColumnElement identity() {
		return identity(Identity.byDefault());
	}

	/**
	 * Return this column numbered by the database.
	 * @param identity how
	 * @return the column, without nulls
	 */
	public ColumnElement identity(Identity identity) {
		return with(this.column.withIdentity(identity).withNullable(false));
	}

	/**
	 * Return this column computed from others, the value stored.
	 * @param expression the SQL expression
	 * @return the column
	 */
	public ColumnElement generated(String expression) {
		return with(this.column.withGenerated(new Generated(expression, true)));
	}

	/**
	 * Return this column computed from others when it is read.
	 * @param expression the SQL expression
	 * @return the column
	 */
	public ColumnElement generatedVirtual(String expression) {
		return with(this.column.withGenerated(new Generated(expression, false)));
	}

	/**
	 * Return this column with a collation.
	 * @param collation the name of the collation
	 * @return the column
	 */
	public ColumnElement collation(String collation) {
		return with(this.column.withCollation(collation));
	}

	/**
	 * Return this column with a comment.
	 * @param comment the comment
	 * @return the column
	 */
	public ColumnElement comment(String comment) {
		return with(this.column.withComment(comment));
	}

	/**
	 * Return this column with a unique constraint that the database names.
	 * @return the column
	 */
	public ColumnElement unique() {
		return with(new UniqueElement(UniqueConstraint.of(null, List.of(this.column.name()))));
	}

	/**
	 * Return this column as the primary key, which the database names.
	 * @return the column, without nulls
	 */
	public ColumnElement primaryKey() {
		return notNull().with(new PrimaryKeyElement(null, List.of(this.column.name())));
	}

	/**
	 * Return this column with a foreign key that the database names. For a name or
	 * actions write {@link TableElements#foreignKey} instead.
	 * @param table the table referred to, in the schema that the script writes to
	 * @param referencedColumn the column referred to
	 * @return the column
	 */
	public ColumnElement references(String table, String referencedColumn) {
		return with(new ForeignKeyElement(null, List.of(this.column.name())).references(table, referencedColumn));
	}

	/**
	 * Return the column without its constraints.
	 * @return the column
	 */
	Column column() {
		return this.column;
	}

	/**
	 * Return the constraints that are written at the column.
	 * @param schema the schema that the script writes to, or {@code null} for the default
	 * schema
	 * @return the constraints in the order written
	 */
	List<Constraint> constraints(@Nullable String schema) {
		return this.constraints.stream().map((element) -> element.constraint(schema)).toList();
	}

	@Override
	void addTo(TableDraft draft) {
		draft.add(this.column);
		constraints(draft.schema()).forEach(draft::add);
	}

	private ColumnElement with(Column changed) {
		return new ColumnElement(changed, this.constraints);
	}

	private ColumnElement with(ConstraintElement constraint) {
		List<ConstraintElement> all = new ArrayList<>(this.constraints);
		all.add(constraint);
		return new ColumnElement(this.column, all);
	}

}
