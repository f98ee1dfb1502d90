package dev.migrator.command;

/** What is special about a revision, in the order in which it is said. */
public enum Mark {

	/** No revision follows it. */
	HEAD("head"),

	/** It is a row of the version table, or implied by one as the newest of its line. */
	CURRENT("current"),

	/** Several revisions follow it. */
	BRANCH_POINT("branchpoint"),

	/** It joins several revisions. */
	MERGE_POINT("mergepoint");

	private final String word;

	Mark(String word) {
		this.word = word;
	}

	/**
	 * Return the mark as it is printed and stands in JSON.
	 * @return the word
	 */
	public String word() {
		return this.word;
	}

}
