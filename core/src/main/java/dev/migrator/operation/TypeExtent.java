package dev.migrator.operation;

/**
 * How much a type holds.
 *
 * @param family what it holds
 * @param size characters, bytes, digits before the point, all digits of a floating-point
 * number, or 2 for a time with a zone, 1 for one without and 0 for a date
 * @param detail digits behind the point
 * @param textSize how many characters a value has at most when it is written
 * @param fixed whether all values are equally long
 */
record TypeExtent(Family family, double size, double detail, double textSize, boolean fixed) {

	static final double UNLIMITED = Double.POSITIVE_INFINITY;

	static TypeExtent of(Family family, double textSize) {
		return new TypeExtent(family, 0, 0, textSize, false);
	}

	static TypeExtent text(double size, boolean fixed) {
		return new TypeExtent(Family.TEXT, size, 0, size, fixed);
	}

	static TypeExtent binary(double size, boolean fixed) {
		return new TypeExtent(Family.BINARY, size, 0, UNLIMITED, fixed);
	}

	static TypeExtent floating(double digits, int textSize) {
		return new TypeExtent(Family.FLOAT, digits, UNLIMITED, textSize, false);
	}

	// A sign, a digit at least and, where there is a fraction, a point.
	static TypeExtent number(double digits, double scale) {
		return new TypeExtent(Family.NUMBER, digits, scale,
				Math.max(Math.ceil(digits), 1) + 1 + ((scale > 0) ? Math.max(scale, 1) + 1 : 0), false);
	}

	/** What types hold. */
	enum Family {

		TEXT, NUMBER, FLOAT, BINARY, MOMENT, TIME, TRUTH, OTHER,

		/** The number of something that is kept elsewhere. */
		REFERENCE

	}

}
