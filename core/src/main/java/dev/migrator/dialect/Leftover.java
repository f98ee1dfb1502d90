package dev.migrator.dialect;

import java.util.List;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Something that a statement left half made when it was cut off or failed.
 *
 * @param name the name, without a schema when it is in the default one
 * @param copyOf the table that it is an unfinished copy of, or {@code null}
 * @param description what it is and why it is of no use, to end the sentence "there is"
 * @param cleanUp the statements that remove it, or, when it is all that is left of a
 * table, put it in the place of that; each outside a transaction
 */
public record Leftover(QualifiedName name, @Nullable QualifiedName copyOf, String description, List<String> cleanUp) {

	/** Copy the statements. */
	public Leftover {
		cleanUp = List.copyOf(cleanUp);
	}

}
