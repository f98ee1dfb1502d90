package dev.migrator.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the words of one statement to know whether it is inside {@code begin ... end}.
 * Only statements that create a trigger, procedure, function, event or package have
 * bodies, and blocks that begin with {@code begin not atomic}; elsewhere {@code begin}
 * and {@code end} are plain words.
 */
final class RoutineBody implements StatementBody {

	private static final Set<String> ROUTINES = Set.of("trigger", "procedure", "function", "event", "package");

	private static final Set<String> OTHER_OBJECTS = Set.of("table", "index", "view", "sequence", "type", "schema",
			"database", "domain", "user", "role", "extension", "policy", "alias");

	// "end if" and its kin close what was not counted when it opened.
	private static final Set<String> UNCOUNTED = Set.of("if", "loop", "while", "repeat", "for");

	// The kind of object stands behind "create", "or replace" and the like, and before
	// the first bracket.
	private static final int WORDS_BEFORE_KIND = 12;

	private static final List<String> ATOMIC_BLOCK = List.of("begin", "not", "atomic");

	private final boolean atomicBlocks;

	private boolean create;

	private boolean routine;

	private boolean header = true;

	private boolean afterEnd;

	private int atomicWords;

	private int words;

	private int depth;

	/**
	 * Create the state before the first word.
	 * @param atomicBlocks whether {@code begin not atomic ... end} is a statement
	 */
	RoutineBody(boolean atomicBlocks) {
		this.atomicBlocks = atomicBlocks;
	}

	@Override
	public boolean isOpen() {
		return this.depth > 0;
	}

	@Override
	public void word(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		this.words++;
		if (this.words == 1) {
			this.create = word.equals("create") || word.equals("alter");
		}
		else if (this.create && this.header && this.words <= WORDS_BEFORE_KIND && ROUTINES.contains(word)) {
			this.routine = true;
			this.header = false;
		}
		else if (this.header && OTHER_OBJECTS.contains(word)) {
			this.header = false;
		}
		if (this.routine) {
			follow(word);
		}
		else if (this.atomicBlocks && this.atomicWords == this.words - 1 && this.atomicWords < ATOMIC_BLOCK.size()
				&& word.equals(ATOMIC_BLOCK.get(this.atomicWords))) {
			this.atomicWords++;
			this.routine = this.atomicWords == ATOMIC_BLOCK.size();
			this.depth = this.routine ? 1 : 0;
		}
	}

	private void follow(String word) {
		if (this.afterEnd) {
			this.afterEnd = false;
			if (UNCOUNTED.contains(word)) {
				this.depth++;
				return;
			}
			if (word.equals("case")) {
				return;
			}
		}
		if (word.equals("begin") || word.equals("case")) {
			this.depth++;
		}
		else if (word.equals("end") && this.depth > 0) {
			this.depth--;
			this.afterEnd = true;
		}
	}

	@Override
	public void symbol(char symbol) {
		this.afterEnd = false;
	}

}
