package dev.migrator.schema;

/**
 * The name of a constraint or index that nobody chose.
 *
 * @param table the table it belongs to
 * @param name the name
 */
public record GeneratedName(QualifiedName table, String name) {

}
