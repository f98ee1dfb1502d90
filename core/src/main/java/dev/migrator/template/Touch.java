package dev.migrator.template;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.QualifiedName;

/**
 * Something that a revision changes.
 *
 * @param kind what it is, such as {@code table}
 * @param name its name
 * @param part the part of it that changes, such as {@code column 'bio'}, or {@code null}
 * for all of it
 * @param effect what happens to it
 * @param description the operation in one line
 */
record Touch(String kind, QualifiedName name, @Nullable String part, Effect effect, String description) {

	/** What happens to something. */
	enum Effect {

		/** It comes, goes, or gets another name. */
		EXISTENCE,

		/** A part of it changes. */
		DEFINITION,

		/** Its rows change. */
		ROWS

	}

	boolean isSameObject(Touch other) {
		String schema = this.name.schema();
		String otherSchema = other.name.schema();
		return this.kind.equals(other.kind) && this.name.name().equalsIgnoreCase(other.name.name())
				&& (schema == null || otherSchema == null || schema.equalsIgnoreCase(otherSchema));
	}

	boolean conflictsWith(Touch other) {
		return isSameObject(other) && (this.effect == Effect.EXISTENCE || other.effect == Effect.EXISTENCE
				|| (this.part != null && other.part != null && this.part.equalsIgnoreCase(other.part)));
	}

	boolean meets(Touch other) {
		return isSameObject(other) && (this.effect != Effect.ROWS || other.effect != Effect.ROWS);
	}

	String object() {
		return this.kind + " '" + this.name.toString().toLowerCase(Locale.ROOT) + "'";
	}

	String subject(Touch other) {
		boolean whole = this.effect == Effect.EXISTENCE || other.effect == Effect.EXISTENCE;
		return (whole || this.part == null) ? object() : this.part + " of " + object();
	}

}
