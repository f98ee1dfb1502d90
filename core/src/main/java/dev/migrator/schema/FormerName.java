package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a table or column of a model was called before, by the word of the model. It says
 * nothing once the database has the new name.
 *
 * @param table the table as the model calls it
 * @param column the column as the model calls it, or {@code null} for the table
 * @param former the name before, without a schema
 */
public record FormerName(QualifiedName table, @Nullable String column, String former) {

}
