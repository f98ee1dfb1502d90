package dev.migrator.dialect.sqlite;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.Constraint;

/**
 * A clause of a column, or a constraint of a table, as it is written.
 *
 * @param kind what it is
 * @param text the text, with {@code constraint} and the name where it has one
 * @param constraint what it means, or {@code null} when it is no constraint of the model
 * @param value the expression or name in it, empty for none
 */
record DefinitionPart(Kind kind, String text, @Nullable Constraint constraint, String value) {

	/** The kinds of clauses. */
	enum Kind {

		/** Primary key. */
		PRIMARY_KEY,
		/** Not null, or null. */
		NULLABILITY,
		/** Unique. */
		UNIQUE,
		/** Check. */
		CHECK,
		/** Default. */
		DEFAULT,
		/** Collation. */
		COLLATION,
		/** Foreign key. */
		FOREIGN_KEY,
		/** Generated column. */
		GENERATED

	}

	boolean isAutoincrement() {
		return this.kind == Kind.PRIMARY_KEY && TokenCursor.mentions(this.text, "autoincrement");
	}

	// sqlite.org, lang_createtable, 5: by an old mistake, such a key is not the rowid.
	boolean isDescendingKey() {
		return this.kind == Kind.PRIMARY_KEY && TokenCursor.mentions(this.text, "desc");
	}

	boolean isNotNull() {
		return this.kind == Kind.NULLABILITY && TokenCursor.mentions(this.text, "not");
	}

}
