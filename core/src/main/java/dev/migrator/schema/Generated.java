package dev.migrator.schema;

/**
 * Says that the database computes a column from others.
 *
 * @param expression the expression, written to the statement as it is
 * @param stored whether the value is stored, or computed when read
 */
public record Generated(String expression, boolean stored) {

}
