package dev.migrator.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes tables and indexes in all ways that SQLite takes (sqlite.org, lang_createtable).
 */
final class SqliteTexts {

	private static final List<String> NAMES = List.of("a", "B", "\"c d\"", "[e]", "`f``g`", "'h'", "\u00E9", "x$1",
			"desc", "\"check\"", "[or)der]", "key", "\"i\"\"j\"", "`k,`", "\"--l\"");

	private static final List<String> TYPES = List.of("", "integer", "INT", "varchar(10)", "decimal(10, 2)",
			"double precision", "unsigned big int", "\"my type\"", "long varchar ( -1 )", "numeric(+5)", "[x y](1)",
			"blob", "varchar(0)");

	private static final List<String> DEFAULTS = List.of("1", "-1", "+1.5e3", "1e-5", ".5", "1.", "- 1", "x'00'",
			"X'fF'", "null", "NULL", "true", "current_timestamp", "'it''s'", "'a,b)'", "\"text\"", "abc", "(1 + (2))",
			"('(')", "(lower('A') || ')')", "0x1F", "'\n'");

	private static final List<String> ACTIONS = List.of(" on delete cascade", " on update set null",
			" ON DELETE no action", " on update set default", " on delete restrict", " match full", " match simple");

	private static final List<String> SPACES = List.of(" ", "  ", "\n", "\t", " /* a, b) */ ", " -- it's\n", "/**/",
			"\r\n");

	private final Random random;

	SqliteTexts(Random random) {
		this.random = random;
	}

	String table() {
		List<String> names = new ArrayList<>(NAMES);
		java.util.Collections.shuffle(names, this.random);
		List<String> columns = names.subList(0, 1 + this.random.nextInt(5));
		List<String> parts = new ArrayList<>();
		columns.forEach((name) -> parts.add(column(name)));
		StringBuilder text = new StringBuilder("create table " + (chance(4) ? "if not exists " : "") + "t")
			.append(chance(2) ? "(" : " ( ")
			.append(String.join(chance(2) ? "," : " , ", parts));
		boolean first = true;
		while (chance(2)) {
			text.append((first || chance(2)) ? "," : " ").append(constraint(columns));
			first = false;
		}
		text.append(")").append(chance(5) ? " without rowid" : "");
		return spaced(text.toString());
	}

	String index(List<String> columns) {
		List<String> parts = new ArrayList<>();
		do {
			parts.add((chance(2) ? pick(columns) : "lower(" + pick(columns) + ")")
					+ (chance(4) ? " collate nocase" : "") + (chance(3) ? " desc" : chance(3) ? " asc" : ""));
		}
		while (chance(2));
		return spaced("create " + (chance(3) ? "unique " : "") + "index " + (chance(3) ? "if not exists " : "")
				+ pick(List.of("i", "\"i x\"", "[desc]")) + " on " + pick(List.of("t", "\"t\"", "[t]")) + " ( "
				+ String.join(" , ", parts) + " )"
				+ (chance(3) ? " where " + pick(columns) + " is not null and ')' <> '('" : ""));
	}

	private String column(String name) {
		StringBuilder text = new StringBuilder(name).append(' ').append(pick(TYPES));
		while (chance(2)) {
			text.append(' ').append(chance(5) ? "constraint " + pick(NAMES) + " " : "").append(clause(name));
		}
		return text.toString();
	}

	private String clause(String name) {
		return switch (this.random.nextInt(10)) {
			case 0 -> "primary key" + pick(List.of("", " asc", " desc", " on conflict abort", " autoincrement"));
			case 1 -> "not null" + (chance(3) ? " on conflict fail" : "");
			case 2 -> "null";
			case 3 -> "unique" + (chance(3) ? " on conflict ignore" : "");
			case 4 -> "check" + (chance(2) ? " " : "") + "(" + name + " <> ')' and (1 > 0))";
			case 5, 6 -> "default " + pick(DEFAULTS) + (chance(9) ? "not null" : "");
			case 7 -> "collate " + pick(List.of("nocase", "\"rtrim\"", "binary"));
			case 8 -> "references " + pick(NAMES) + (chance(2) ? "(x)" : "") + actions();
			default -> pick(List.of("generated always as", "as", "GENERATED ALWAYS AS")) + " ((1) + 2)"
					+ pick(List.of("", " stored", " virtual"));
		};
	}

	private String constraint(List<String> columns) {
		String name = chance(3) ? " constraint " + pick(NAMES) : "";
		return name + switch (this.random.nextInt(4)) {
			case 0 -> " primary key (" + keys(columns) + ")";
			case 1 -> " unique (" + keys(columns) + ")" + (chance(3) ? " on conflict replace" : "");
			case 2 -> " check (" + pick(columns) + " is not ',')";
			default -> " foreign key (" + pick(columns) + ") references " + pick(NAMES) + " (x)" + actions();
		};
	}

	private String keys(List<String> columns) {
		String key = pick(columns) + pick(List.of("", " desc", " collate nocase", " collate nocase asc"));
		return chance(3) ? key + "," + keys(columns) : key;
	}

	private String actions() {
		StringBuilder text = new StringBuilder();
		while (chance(2)) {
			text.append(pick(ACTIONS));
		}
		return text + pick(List.of("", "", " deferrable", " not deferrable", " deferrable initially deferred",
				" deferrable initially immediate", " not deferrable initially deferred"));
	}

	// Other white space, outside quotes only where all of it is blanks.
	private String spaced(String text) {
		StringBuilder spaced = new StringBuilder();
		boolean quoted = false;
		for (char character : text.toCharArray()) {
			quoted ^= "'\"`[]".indexOf(character) >= 0;
			spaced.append((character == ' ' && !quoted && chance(8)) ? pick(SPACES) : String.valueOf(character));
		}
		return spaced.toString();
	}

	private boolean chance(int one) {
		return this.random.nextInt(one) == 0;
	}

	private String pick(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
