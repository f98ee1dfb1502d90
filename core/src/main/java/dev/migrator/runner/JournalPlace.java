package dev.migrator.runner;

/**
 * A place in a step.
 *
 * @param operation which operation, from 0
 * @param statement which statement of that operation, from 0
 */
record JournalPlace(int operation, int statement) {

}
