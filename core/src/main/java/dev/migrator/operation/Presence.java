package dev.migrator.operation;

import java.util.List;
import java.util.stream.Collectors;

/** Checks that what an operation needs is there and what it creates is not. */
final class Presence {

	private static final int SHOWN = 20;

	private Presence() {
	}

	static void requireNew(String kind, Object name, List<?> found) {
		if (found.contains(name)) {
			throw new IllegalArgumentException("there is " + kind + " '" + name + "' already");
		}
	}

	static void requireExisting(String kind, Object name, List<?> found) {
		if (!found.contains(name)) {
			throw new IllegalArgumentException("there is no " + kind + " '" + name + "'; found " + shown(found));
		}
	}

	/**
	 * Return what was found for a message, cut when there is too much to read.
	 * @param found what was found
	 * @return the text
	 */
	static String shown(List<?> found) {
		String more = (found.size() > SHOWN) ? " and " + (found.size() - SHOWN) + " more" : "";
		return found.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", ", "[", more + "]"));
	}

}
