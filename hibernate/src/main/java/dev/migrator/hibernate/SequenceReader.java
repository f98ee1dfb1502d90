package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.SequenceNumbers;
import dev.migrator.schema.Sequence;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.dialect.sequence.SequenceSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads sequences from the statements that Hibernate creates them with, since the options
 * of a mapping are text.
 */
final class SequenceReader {

	private static final String NUMBER = " (-?\\d+)";

	private final SequenceSupport support;

	private final NameSpelling names;

	SequenceReader(SequenceSupport support, NameSpelling names) {
		this.support = support;
		this.names = names;
	}

	List<Sequence> read(Namespace namespace) {
		List<Sequence> sequences = new ArrayList<>();
		namespace.getSequences().forEach((sequence) -> sequences.add(read(sequence)));
		return sequences;
	}

	private Sequence read(org.hibernate.boot.model.relational.Sequence sequence) {
		String[] statements = this.support.getCreateSequenceStrings("s", sequence.getInitialValue(),
				sequence.getIncrementSize(), sequence.getOptions());
		String text = String.join(" ", statements).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
		long increment = number(text, "increment(?: by)?", 1);
		boolean ascending = increment > 0;
		long start = number(text, "start(?: with)?", ascending ? 1 : -1);
		// A database that takes a start beyond the usual end moves that end.
		long min = number(text, "minvalue", ascending ? Math.min(1, start) : Long.MIN_VALUE);
		long max = number(text, "maxvalue", ascending ? Long.MAX_VALUE : Math.max(-1, start));
		return new SequenceNumbers(start, increment, min, max).sequence(this.names.qualified(sequence.getName()),
				"bigint", cache(text), text.contains(" cycle "));
	}

	private static long number(String text, String word, long usual) {
		Matcher matcher = Pattern.compile(" " + word + NUMBER + " ").matcher(text);
		return matcher.find() ? Long.parseLong(matcher.group(1)) : usual;
	}

	private static @Nullable Long cache(String text) {
		long cache = (text.contains(" nocache ") || text.contains(" no cache ")) ? 0 : number(text, "cache", -1);
		return (cache >= 0) ? Long.valueOf(cache) : null;
	}

}
