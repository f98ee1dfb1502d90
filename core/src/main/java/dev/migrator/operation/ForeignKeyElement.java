package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** A foreign key as a script writes it. Immutable. */
public final class ForeignKeyElement extends ConstraintElement {

	private final @Nullable String name;

	private final List<String> columns;

	private final @Nullable Target target;

	private final Rules rules;

	ForeignKeyElement(@Nullable String name, List<String> columns) {
		this(name, columns, null,
				new Rules(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE));
	}

	private ForeignKeyElement(@Nullable String name, List<String> columns, @Nullable Target target, Rules rules) {
		this.name = name;
		this.columns = List.copyOf(columns);
		this.target = target;
		this.rules = rules;
	}

	/**
	 * Return this key referring to a table in the schema that the script writes to.
	 * @param table the table
	 * @param columns the columns in the order of the key; none stands for the primary key
	 * @return the key with its target
	 */
	public ForeignKeyElement references(String table, String... columns) {
		return to(new Target(QualifiedName.of(table), true, List.of(columns)));
	}

	/**
	 * Return this key referring to a table by its exact name.
	 * @param table the table
	 * @param columns the columns in the order of the key; none stands for the primary key
	 * @return the key with its target
	 */
	public ForeignKeyElement references(QualifiedName table, String... columns) {
		return to(new Target(table, false, List.of(columns)));
	}

	/**
	 * Return this key with what deleting the row referred to does.
	 * @param action the action
	 * @return the key with the action
	 */
	public ForeignKeyElement onDelete(ReferentialAction action) {
		return with(new Rules(action, this.rules.onUpdate, this.rules.deferrability));
	}

	/**
	 * Return this key with what changing the key referred to does.
	 * @param action the action
	 * @return the key with the action
	 */
	public ForeignKeyElement onUpdate(ReferentialAction action) {
		return with(new Rules(this.rules.onDelete, action, this.rules.deferrability));
	}

	/**
	 * Return this key, checked at the end of each statement unless the transaction defers
	 * it.
	 * @return the deferrable key
	 */
	public ForeignKeyElement deferrable() {
		return with(new Rules(this.rules.onDelete, this.rules.onUpdate, Deferrability.INITIALLY_IMMEDIATE));
	}

	/**
	 * Return this key, checked at the end of the transaction.
	 * @return the deferred key
	 */
	public ForeignKeyElement initiallyDeferred() {
		return with(new Rules(this.rules.onDelete, this.rules.onUpdate, Deferrability.INITIALLY_DEFERRED));
	}

	@Override
	ForeignKey constraint(@Nullable String schema) {
		Target to = this.target;
		if (to == null) {
			throw new IllegalArgumentException("the foreign key on " + this.columns
					+ " does not say what it refers to; add .references(table, columns)");
		}
		QualifiedName table = to.followsSchema ? to.table.inSchema(schema) : to.table;
		return new ForeignKey(this.name, this.columns, table, to.columns, this.rules.onDelete, this.rules.onUpdate,
				this.rules.deferrability);
	}

	private ForeignKeyElement to(Target newTarget) {
		return new ForeignKeyElement(this.name, this.columns, newTarget, this.rules);
	}

	private ForeignKeyElement with(Rules newRules) {
		return new ForeignKeyElement(this.name, this.columns, this.target, newRules);
	}

	private record Target(QualifiedName table, boolean followsSchema, List<String> columns) {

	}

	private record Rules(ReferentialAction onDelete, ReferentialAction onUpdate, Deferrability deferrability) {

	}

}
