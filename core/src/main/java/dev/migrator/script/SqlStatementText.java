package dev.migrator.script;

/**
 * A statement as it was written.
 *
 * @param text the text without the delimiter and without comments around it
 * @param line the line of its first word, from 1
 */
record SqlStatementText(String text, int line) {

}
