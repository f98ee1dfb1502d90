package dev.migrator.autogenerate.compare;

/**
 * Says which objects are compared. What is left out is neither created nor changed nor
 * dropped. Asked for the objects of both sides.
 */
@FunctionalInterface
public interface ObjectFilter {

	/**
	 * Return whether an object is compared.
	 * @param object the object
	 * @return whether it is
	 */
	boolean includes(ComparedObject object);

	/**
	 * Return a filter for what this one and another one include.
	 * @param other the other filter
	 * @return both
	 */
	default ObjectFilter and(ObjectFilter other) {
		return (object) -> includes(object) && other.includes(object);
	}

	/**
	 * Return a filter that includes everything.
	 * @return the filter
	 */
	static ObjectFilter everything() {
		return (object) -> true;
	}

}
