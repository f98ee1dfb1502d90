package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.PrimaryKey;
import org.jspecify.annotations.Nullable;

/** A primary key as a script writes it. Immutable. */
public final class PrimaryKeyElement extends ConstraintElement {

	private final PrimaryKey primaryKey;

	PrimaryKeyElement(@Nullable String name, List<String> columns) {
		this.primaryKey = new PrimaryKey(name, columns);
	}

	/**
	 * Return this key with a name of its own.
	 * @param name the name
	 * @return the named key
	 */
	public PrimaryKeyElement named(String name) {
		return new PrimaryKeyElement(name, this.primaryKey.columns());
	}

	@Override
	PrimaryKey constraint(@Nullable String schema) {
		return this.primaryKey;
	}

}
