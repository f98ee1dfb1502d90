package dev.migrator.command;

/** Asks the person who has typed a command. */
public interface Questions {

	/**
	 * Return whether there is a person to ask.
	 * @return whether there is
	 */
	boolean reachSomebody();

	/**
	 * Ask, until the answer is yes or no. Where nobody is there, it is no.
	 * @param question the question
	 * @return whether the answer is yes
	 */
	boolean isYes(String question);

	/**
	 * Return questions that nobody answers.
	 * @return the questions
	 */
	static Questions toNobody() {
		return new Questions() {

			@Override
			public boolean reachSomebody() {
				return false;
			}

			@Override
			public boolean isYes(String question) {
				return false;
			}

		};
	}

}
