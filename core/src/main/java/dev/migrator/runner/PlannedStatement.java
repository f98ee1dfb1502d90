package dev.migrator.runner;

/**
 * A statement that would be sent.
 *
 * @param text the SQL, or for code the description in parentheses
 * @param transactional whether it may run in the transaction of its revision
 * @param transaction the number of the transaction of the plan that it runs in, from 1; 0
 * for a statement that stands alone
 */
public record PlannedStatement(String text, boolean transactional, int transaction) {

}
