package dev.migrator.autogenerate.compare;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.QualifiedName;

/**
 * An object that a filter decides on.
 *
 * @param kind what it is
 * @param owner the name of the table, sequence or enum type
 * @param name the name of the column, constraint or index, or {@code null} for the owner
 * itself and for a constraint without a name
 * @param found whether it comes from the database, rather than from the model
 */
public record ComparedObject(ObjectKind kind, QualifiedName owner, @Nullable String name, boolean found) {
}
