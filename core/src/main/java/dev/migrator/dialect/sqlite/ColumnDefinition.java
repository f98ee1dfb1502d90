package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.sqlite.DefinitionPart.Kind;

/**
 * A column of a table as it is written.
 *
 * @param name the name
 * @param type the type, empty for none
 * @param parts the clauses in order
 */
record ColumnDefinition(String name, String type, List<DefinitionPart> parts) {

	ColumnDefinition {
		parts = List.copyOf(parts);
	}

	// Of several defaults or collations SQLite takes the last one.
	Optional<DefinitionPart> part(Kind kind) {
		return this.parts.stream().filter((part) -> part.kind() == kind).reduce((before, last) -> last);
	}

	boolean isGenerated() {
		return part(Kind.GENERATED).isPresent();
	}

	boolean isNotNull() {
		return this.parts.stream().anyMatch(DefinitionPart::isNotNull);
	}

	ColumnDefinition withType(String newType) {
		return new ColumnDefinition(this.name, newType, this.parts);
	}

	ColumnDefinition without(Predicate<DefinitionPart> unwanted) {
		return new ColumnDefinition(this.name, this.type, this.parts.stream().filter(unwanted.negate()).toList());
	}

	/**
	 * Return this column with another clause of a kind, at the place of the old one.
	 * @param kind the kind
	 * @param part the clause, or {@code null} for none
	 * @return the column
	 */
	ColumnDefinition with(Kind kind, @Nullable DefinitionPart part) {
		List<DefinitionPart> changed = new ArrayList<>();
		boolean placed = part == null;
		for (DefinitionPart each : this.parts) {
			if (each.kind() != kind) {
				changed.add(each);
			}
			else if (!placed && part != null) {
				changed.add(part);
				placed = true;
			}
		}
		if (!placed && part != null) {
			changed.add(part);
		}
		return new ColumnDefinition(this.name, this.type, changed);
	}

	String text(String quotedName) {
		StringBuilder text = new StringBuilder(quotedName);
		if (!this.type.isEmpty()) {
			text.append(' ').append(this.type);
		}
		this.parts.forEach((part) -> text.append(' ').append(part.text()));
		return text.toString();
	}

}
