package dev.migrator.operation;

import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations#alterColumn} changes about a column; what is not said stays as
 * it is, and what is said twice counts as said last. For use within the one call.
 */
public final class ColumnChange {

	private @Nullable String newName;

	private @Nullable ColumnType type;

	private @Nullable String using;

	private @Nullable Boolean nullable;

	private @Nullable Setting<ColumnDefault> defaultValue;

	private @Nullable Setting<Identity> identity;

	private @Nullable Setting<String> comment;

	private @Nullable ColumnElement existing;

	ColumnChange() {
	}

	/**
	 * Give the column a new name.
	 * @param name the new name
	 * @return this change
	 */
	public ColumnChange rename(String name) {
		this.newName = name;
		return this;
	}

	/**
	 * Give the column a new type.
	 * @param newType the new type
	 * @return this change
	 */
	public ColumnChange type(ColumnType newType) {
		this.type = newType;
		return this;
	}

	/**
	 * Say how an old value becomes one of the new type.
	 * @param expression the SQL expression
	 * @return this change
	 */
	public ColumnChange using(String expression) {
		this.using = expression;
		return this;
	}

	/**
	 * Let the column take nulls, or not.
	 * @param takesNulls whether the column takes nulls
	 * @return this change
	 */
	public ColumnChange nullable(boolean takesNulls) {
		this.nullable = takesNulls;
		return this;
	}

	/**
	 * Give the column a default.
	 * @param expression the default as an SQL expression
	 * @return this change
	 */
	public ColumnChange defaultValue(String expression) {
		this.defaultValue = Setting.to(new ColumnDefault(expression));
		return this;
	}

	/**
	 * Take the default away.
	 * @return this change
	 */
	public ColumnChange dropDefault() {
		this.defaultValue = Setting.none();
		return this;
	}

	/**
	 * Let the database number the column.
	 * @param newIdentity how
	 * @return this change
	 */
	public ColumnChange identity(Identity newIdentity) {
		this.identity = Setting.to(newIdentity);
		return this;
	}

	/**
	 * Let the database no longer number the column.
	 * @return this change
	 */
	public ColumnChange dropIdentity() {
		this.identity = Setting.none();
		return this;
	}

	/**
	 * Give the column a comment.
	 * @param text the comment
	 * @return this change
	 */
	public ColumnChange comment(String text) {
		this.comment = Setting.to(text);
		return this;
	}

	/**
	 * Take the comment away.
	 * @return this change
	 */
	public ColumnChange dropComment() {
		this.comment = Setting.none();
		return this;
	}

	/**
	 * Say how the column was before, so that the change can be reversed.
	 * @param column the column before the change
	 * @return this change
	 */
	public ColumnChange existing(ColumnElement column) {
		this.existing = column;
		return this;
	}

	AlterColumn toOperation(QualifiedName table, String column) {
		ColumnAlteration alteration = new ColumnAlteration(this.newName, this.type, this.using, this.nullable,
				this.defaultValue, this.identity, this.comment);
		if (alteration.isEmpty()) {
			throw new IllegalArgumentException("nothing about column '" + column + "' changes; say what does");
		}
		Column before = (this.existing != null) ? this.existing.column() : null;
		if (before != null && !before.name().equals(column)) {
			throw new IllegalArgumentException("existing(..) describes column '" + before.name() + "', not '" + column
					+ "'; give it the name before the change");
		}
		return new AlterColumn(table, column, alteration, before);
	}

}
