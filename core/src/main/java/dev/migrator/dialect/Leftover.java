package dev.migrator.dialect;

import java.util.List;

import dev.migrator.schema.QualifiedName;

/**
 * Something that a statement left half made when it was cut off or failed.
 *
 * @param name the name, without a schema when it is in the default one
 * @param description what it is and why it is of no use, to end the sentence "there is"
 * @param cleanUp the statements that remove it, each outside a transaction
 */
public record Leftover(QualifiedName name, String description, List<String> cleanUp) {

	/** Copy the statements. */
	public Leftover {
		cleanUp = List.copyOf(cleanUp);
	}

}
