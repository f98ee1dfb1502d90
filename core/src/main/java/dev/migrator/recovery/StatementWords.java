package dev.migrator.recovery;

import java.util.List;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of a statement word by word. */
final class StatementWords {

	private static final String NAME_END = "(),;.";

	private final List<String> words;

	private int next;

	StatementWords(List<String> words) {
		this.words = words;
	}

	boolean skip(String... expected) {
		boolean there = this.next + expected.length <= this.words.size()
				&& this.words.subList(this.next, this.next + expected.length).equals(List.of(expected));
		if (there) {
			this.next += expected.length;
		}
		return there;
	}

	@Nullable QualifiedName name() {
		String first = part();
		if (first == null || !skip(".")) {
			return (first != null) ? QualifiedName.of(first) : null;
		}
		String second = part();
		return (second != null) ? new QualifiedName(first, second) : null;
	}

	private @Nullable String part() {
		if (this.next >= this.words.size() || NAME_END.contains(this.words.get(this.next))) {
			return null;
		}
		String word = this.words.get(this.next++);
		return unquoted(word);
	}

	// Standard SQL, MySQL, SQL Server
	private static String unquoted(String word) {
		String close = switch (word.charAt(0)) {
			case '"' -> "\"";
			case '`' -> "`";
			case '[' -> "]";
			default -> "";
		};
		return close.isEmpty() ? word : word.substring(1, word.length() - 1).replace(close + close, close);
	}

}
