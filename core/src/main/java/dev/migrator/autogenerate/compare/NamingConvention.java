package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;

/**
 * Names of constraints that have none, after patterns such as
 * {@code fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s}, as in Alembic. Too
 * long a name is cut and ends with a digest of the whole.
 *
 * @param patterns the patterns by {@code pk}, {@code uq}, {@code fk}, {@code ck},
 * {@code ix}; what is missing has the usual one
 */
public record NamingConvention(Map<String, String> patterns) {

	private static final Map<String, String> USUAL = Map.of("pk", "pk_%(table_name)s", "uq",
			"uq_%(table_name)s_%(column_0_N_name)s", "fk", "fk_%(table_name)s_%(column_0_N_name)s", "ck",
			"ck_%(table_name)s_%(digest)s", "ix", "ix_%(table_name)s_%(column_0_N_name)s");

	private static final Pattern TOKEN = Pattern.compile("%\\((\\w+)\\)s");

	/**
	 * Check the patterns.
	 * @throws IllegalArgumentException when a pattern is for something else or has an
	 * unknown token
	 */
	public NamingConvention {
		patterns = Map.copyOf(patterns);
		patterns.forEach((kind, pattern) -> {
			if (!USUAL.containsKey(kind)) {
				throw new IllegalArgumentException(
						"there is no naming convention for '" + kind + "'; there are those for pk, uq, fk, ck and ix");
			}
			TOKEN.matcher(pattern).results().forEach((token) -> require(pattern, token.group(1)));
		});
	}

	private static void require(String pattern, String token) {
		if (!token.matches("table_name|referred_table_name|column_\\d+_name|column_0_?N_name|digest")) {
			throw new IllegalArgumentException("the naming convention '" + pattern + "' has the unknown token '" + token
					+ "'; there are table_name, referred_table_name, column_0_name, column_0_N_name and digest");
		}
	}

	/**
	 * Return the usual convention.
	 * @return the convention
	 */
	public static NamingConvention usual() {
		return new NamingConvention(Map.of());
	}

	/**
	 * Return the name for a constraint.
	 * @param table the table
	 * @param constraint the constraint
	 * @return the name, of at most 63 characters
	 */
	public String name(QualifiedName table, Constraint constraint) {
		return name(table, constraint, word(constraint.kind()));
	}

	private String name(QualifiedName table, Constraint constraint, String kind) {
		String pattern = this.patterns.getOrDefault(kind, USUAL.getOrDefault(kind, ""));
		Matcher token = TOKEN.matcher(pattern);
		StringBuilder name = new StringBuilder();
		while (token.find()) {
			token.appendReplacement(name, Matcher.quoteReplacement(value(token.group(1), table, constraint)));
		}
		return UsualName.fitting(token.appendTail(name).toString());
	}

	private static String value(String token, QualifiedName table, Constraint constraint) {
		List<String> columns = constraint.columns();
		if (token.equals("table_name")) {
			return UsualName.plain(table.name());
		}
		if (token.equals("referred_table_name")) {
			return (constraint instanceof ForeignKey key) ? UsualName.plain(key.referencedTable().name()) : "";
		}
		if (token.equals("digest")) {
			return UsualName.digest(constraint.accept(new NamedConstraint(null)).toString());
		}
		if (token.endsWith("N_name")) {
			return UsualName.plain(String.join("_", columns));
		}
		int place = Integer.parseInt(token.replaceAll("\\D", ""));
		return (place < columns.size()) ? UsualName.plain(columns.get(place)) : "";
	}

	/**
	 * Return the name for an index.
	 * @param table the table
	 * @param index the index
	 * @return the name, of at most 63 characters
	 */
	public String name(QualifiedName table, Index index) {
		return name(table, UniqueConstraint.of(index.name(), index.columns()), "ix");
	}

	static String word(ConstraintKind kind) {
		return switch (kind) {
			case PRIMARY_KEY -> "pk";
			case UNIQUE -> "uq";
			case FOREIGN_KEY -> "fk";
			case CHECK -> "ck";
		};
	}

}
