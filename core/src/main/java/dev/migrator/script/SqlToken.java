package dev.migrator.script;

/**
 * A piece of SQL text. The tokens of a text, joined, are the text.
 *
 * @param kind what it is
 * @param start where it begins, in characters from 0
 * @param end where it ends, behind its last character
 */
public record SqlToken(SqlTokenKind kind, int start, int end) {

}
