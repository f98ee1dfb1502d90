package dev.migrator.script;

/**
 * Follows the tokens of one statement to know whether semicolons end it or belong to it.
 */
interface StatementBody {

	/**
	 * Take the next word, outside quotes and brackets.
	 * @param text the word
	 */
	void word(String text);

	/**
	 * Take any other character, outside quotes.
	 * @param symbol the character
	 */
	default void symbol(char symbol) {
	}

	/**
	 * Return whether a semicolon belongs to the statement at this place.
	 * @return whether it does
	 */
	boolean isOpen();

	/**
	 * Return whether the statement may end at this place when nothing follows.
	 * @return whether nothing is missing
	 */
	default boolean isComplete() {
		return !isOpen();
	}

}
