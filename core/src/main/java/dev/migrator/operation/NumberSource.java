package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a sequence must not give again.
 *
 * @param object the table, or the sequence that has given them
 * @param column the column that holds them, or {@code null} for a sequence
 */
public record NumberSource(QualifiedName object, @Nullable String column) {
}
