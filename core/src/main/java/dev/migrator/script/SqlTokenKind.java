package dev.migrator.script;

/** The kinds of {@link SqlToken}. */
public enum SqlTokenKind {

	/** White space. */
	SPACE,

	/** A comment that the database ignores. */
	COMMENT,

	/** A key word or a name without quotes, or a number. */
	WORD,

	/** A quoted string, a quoted name or a dollar-quoted body. */
	QUOTED,

	/** Any other single character. */
	SYMBOL

}
