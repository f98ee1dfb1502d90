package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the locks of statements by how they begin; the first pattern that fits counts.
 */
public final class LockPatterns implements LockNotes {

	private static final String NAME = "(?:[\\w$.]|\"[^\"]+\"|`[^`]+`)+";

	private static final Pattern REFERENCE = Pattern.compile("(?is)\\sreferences\\s+(?<t>" + NAME + ")");

	private static final Pattern TABLE = Pattern.compile("(?is)\\s*(create|alter)\\s+table\\b");

	/**
	 * The lock of a kind of statement.
	 *
	 * @param statement how the statement begins
	 * @param lock the lock in the words of the manual
	 * @param blocks what it keeps others from
	 */
	public record Rule(Pattern statement, String lock, Blocked blocks) {

		/**
		 * Return a rule.
		 * @param statement a regular expression in which a blank stands for white space,
		 * {@code @} for the name of what is locked and {@code ~} for another name
		 * @param lock the lock in the words of the manual
		 * @param blocks what it keeps others from
		 * @return the rule
		 */
		public static Rule of(String statement, String lock, Blocked blocks) {
			String expression = "(?is)\\s*"
					+ statement.replace(" ", "\\s+").replace("@", "(?<t>" + NAME + ")").replace("~", NAME);
			return new Rule(Pattern.compile(expression), lock, blocks);
		}

	}

	private final List<Rule> rules;

	private final List<Rule> references;

	/**
	 * Create the notes.
	 * @param rules the rules in order
	 * @param references the lock on a table that a new foreign key refers to, at most one
	 */
	public LockPatterns(List<Rule> rules, List<Rule> references) {
		this.rules = List.copyOf(rules);
		this.references = List.copyOf(references);
	}

	/**
	 * Return a rule for tables that a new foreign key refers to.
	 * @param lock the lock in the words of the manual
	 * @param blocks what it keeps others from
	 * @return the rule
	 */
	public static Rule reference(String lock, Blocked blocks) {
		return new Rule(REFERENCE, lock, blocks);
	}

	@Override
	public List<TableLock> of(String sql) {
		Set<TableLock> locks = new LinkedHashSet<>();
		for (Rule rule : this.rules) {
			Matcher matcher = rule.statement().matcher(sql);
			if (matcher.lookingAt()) {
				locks.add(lock(rule, matcher));
				break;
			}
		}
		if (TABLE.matcher(sql).lookingAt()) {
			this.references.forEach((rule) -> locks.addAll(all(rule, sql)));
		}
		return List.copyOf(locks);
	}

	private static List<TableLock> all(Rule rule, String sql) {
		List<TableLock> locks = new ArrayList<>();
		Matcher matcher = rule.statement().matcher(sql);
		while (matcher.find()) {
			locks.add(lock(rule, matcher));
		}
		return locks;
	}

	private static TableLock lock(Rule rule, Matcher matcher) {
		return new TableLock(matcher.group("t"), rule.lock(), rule.blocks());
	}

}
