package dev.migrator.script;

/**
 * Something that is wrong with a script.
 *
 * @param source the file or class
 * @param line the line, from 1, or 0 when it is about the whole file
 * @param message what is wrong and what to do
 */
public record ScriptProblem(String source, int line, String message) {

	@Override
	public String toString() {
		return this.source + ((this.line > 0) ? ":" + this.line : "") + ": " + this.message;
	}

}
