package dev.migrator.operation;

/**
 * A place in a file, for messages.
 *
 * @param source the file or class
 * @param line the line, from 1
 */
public record SourcePosition(String source, int line) {

	@Override
	public String toString() {
		return this.source + ":" + this.line;
	}

}
