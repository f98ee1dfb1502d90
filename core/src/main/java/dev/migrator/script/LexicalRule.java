package dev.migrator.script;

/** A lexical rule that some databases have and others have not. */
enum LexicalRule {

	/** {@code $tag$ ... $tag$} quotes text. */
	DOLLAR_QUOTES,

	/** {@code q'[ ... ]'} quotes text. */
	CHOSEN_QUOTES,

	/** Block comments nest. */
	NESTED_COMMENTS,

	/** A backslash escapes in every string. */
	BACKSLASH_ESCAPES,

	/** A backslash escapes in strings that begin with {@code E'}. */
	ESCAPE_STRINGS,

	/** Backticks quote names. */
	BACKTICK_NAMES,

	/** Brackets quote names. */
	BRACKET_NAMES,

	/**
	 * {@code #} begins a comment, and {@code --} only before white space.
	 */
	HASH_COMMENTS,

	/** {@code //} begins a comment. */
	SLASH_COMMENTS,

	/** What stands in a comment that begins with an exclamation mark is executed. */
	EXECUTABLE_COMMENTS,

	/** So is what stands behind {@code M!}. */
	EXECUTABLE_M_COMMENTS,

	/** A line {@code delimiter x} changes what ends a statement. */
	DELIMITER_COMMAND,

	/** A block {@code begin not atomic ... end} is a statement. */
	ATOMIC_BLOCKS,

	/**
	 * A line of one slash ends a statement, and nothing else ends a unit of the
	 * procedural language.
	 */
	SLASH_LINES,

	/** A line {@code GO} ends a batch, and nothing else does where there is one. */
	GO_LINES

}
