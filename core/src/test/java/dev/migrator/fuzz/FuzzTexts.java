package dev.migrator.fuzz;

import java.util.List;
import java.util.Random;

/** Makes texts: pieces joined, mutated texts of a corpus, and noise. */
public final class FuzzTexts {

	private static final int LONGEST = 3000;

	private final List<String> corpus;

	private final List<String> pieces;

	/**
	 * Create texts.
	 * @param corpus real texts, at least one
	 * @param pieces what matters to the reader, at least one
	 */
	public FuzzTexts(List<String> corpus, List<String> pieces) {
		this.corpus = List.copyOf(corpus);
		this.pieces = List.copyOf(pieces);
	}

	/**
	 * Make a text.
	 * @param random where chance comes from
	 * @return a text of any kind
	 */
	public String next(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> noise(random);
			case 1, 2, 3 -> joined(random);
			default -> mutated(random);
		};
	}

	/**
	 * Make a text of pieces.
	 * @param random where chance comes from
	 * @return the pieces, joined
	 */
	public String joined(Random random) {
		StringBuilder text = new StringBuilder();
		for (int count = random.nextInt(20); count > 0; count--) {
			text.append(piece(random));
		}
		return text.toString();
	}

	/**
	 * Make a text that is nearly a real one.
	 * @param random where chance comes from
	 * @return a text of the corpus, edited
	 */
	public String mutated(Random random) {
		StringBuilder text = new StringBuilder(window(random, pick(this.corpus, random), LONGEST));
		for (int count = random.nextInt(6); count > 0; count--) {
			edit(text, random);
		}
		return text.toString();
	}

	private void edit(StringBuilder text, Random random) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + 1 + random.nextInt(1 + random.nextInt(40)));
		switch (random.nextInt(6)) {
			case 0 -> text.delete(at, end);
			case 1 -> text.insert(at, text.substring(at, end));
			case 2 -> text.insert(at, character(random));
			case 3 -> text.insert(at, window(random, pick(this.corpus, random), 100));
			case 4 -> text.replace(at, end, piece(random));
			default -> text.insert(at, piece(random));
		}
	}

	private static String noise(Random random) {
		StringBuilder text = new StringBuilder();
		for (int count = random.nextInt(60); count > 0; count--) {
			text.append(character(random));
		}
		return text.toString();
	}

	private static char character(Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> (char) random.nextInt(0x10000);
			case 1 -> (char) random.nextInt(0x20);
			default -> (char) (0x20 + random.nextInt(0x60));
		};
	}

	private static String window(Random random, String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int start = random.nextInt(text.length() - longest);
		return text.substring(start, start + longest);
	}

	private String piece(Random random) {
		return pick(this.pieces, random);
	}

	private static String pick(List<String> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

}
