package dev.migrator.script;

import java.util.Locale;
import java.util.Set;

/**
 * Recognises a unit of the procedural language of Oracle Database: a block, or what
 * creates a function, procedure, package, trigger, type, library or Java source. Its
 * declarations hold semicolons outside {@code begin ... end}, so that only a line of one
 * slash or the end of the text ends it (SQL*Plus User's Guide, 4.1.2).
 */
final class ProgramUnit implements StatementBody {

	private static final Set<String> BLOCKS = Set.of("begin", "declare");

	private static final Set<String> BEFORE_KIND = Set.of("or", "replace", "editionable", "noneditionable", "and",
			"resolve", "compile", "noforce");

	private static final Set<String> KINDS = Set.of("function", "procedure", "package", "trigger", "type", "library",
			"java");

	private static final Set<String> INLINE_KINDS = Set.of("function", "procedure");

	private String first = "";

	private boolean undecided = true;

	private boolean unit;

	@Override
	public void word(String text) {
		if (!this.undecided) {
			return;
		}
		String word = text.toLowerCase(Locale.ROOT);
		if (this.first.isEmpty()) {
			this.first = word;
			this.unit = BLOCKS.contains(word);
			this.undecided = word.equals("create") || word.equals("with");
		}
		else if (this.first.equals("with") || !BEFORE_KIND.contains(word)) {
			this.unit = (this.first.equals("with") ? INLINE_KINDS : KINDS).contains(word);
			this.undecided = false;
		}
	}

	// A label, as in "<<outer>> begin".
	@Override
	public void symbol(char symbol) {
		if (this.first.isEmpty() && this.undecided) {
			this.unit = symbol == '<';
			this.undecided = false;
		}
	}

	@Override
	public boolean isOpen() {
		return this.unit;
	}

	@Override
	public boolean isComplete() {
		return true;
	}

}
