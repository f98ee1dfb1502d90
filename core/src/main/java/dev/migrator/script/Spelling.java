package dev.migrator.script;

/** Compares words for a hint about a misspelt one. */
final class Spelling {

	private static final int NEAR = 2;

	private Spelling() {
	}

	static boolean isNear(String one, String other) {
		return distance(one, other) <= NEAR;
	}

	// The edit distance of Levenshtein, row by row.
	private static int distance(String one, String other) {
		int[] before = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
			}
			before = row;
		}
		return before[other.length()];
	}

}
