package dev.migrator.runner;

/**
 * A statement that would be sent.
 *
 * @param text the SQL, or for code the description in parentheses
 * @param transactional whether it runs in the transaction of its revision
 */
public record PlannedStatement(String text, boolean transactional) {

}
