package dev.migrator.conformance.mutation;

/**
 * The rows of a table, each of another kind. Those behind the second are the ones that a
 * change may have to refuse.
 */
enum SampleRow {

	FIRST, SECOND,

	/** Null wherever the table takes it. */
	NULLS,

	/** The longest text and the greatest number that a column takes. */
	EXTREMES,

	/** The same as the first row except for what is unique. */
	TWIN;

	/**
	 * Return the number that its unique values are made of.
	 * @return the number
	 */
	int number() {
		return ordinal() + 1;
	}

}
