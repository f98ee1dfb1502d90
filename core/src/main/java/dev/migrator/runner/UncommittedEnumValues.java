package dev.migrator.runner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.script.SqlWords;

/**
 * Finds uses of a new enum value in the transaction that adds it, where the value counts
 * only when it is committed. Told of the operations of a plan in order.
 */
final class UncommittedEnumValues {

	// alter type s . t add value 'v'
	private static final int WORDS = 9;

	private final Dialect dialect;

	private final TransactionMode mode;

	private final SqlWords words;

	private final Map<String, Addition> added = new HashMap<>();

	private final Set<String> newTypes = new HashSet<>();

	UncommittedEnumValues(Dialect dialect, TransactionMode mode) {
		this.dialect = dialect;
		this.mode = mode.on(dialect);
		this.words = new SqlWords(dialect.name());
	}

	void revisionBegins() {
		if (this.mode != TransactionMode.ALL) {
			committed();
		}
	}

	/**
	 * Take the next operation.
	 * @param flat the operation
	 * @param place where it stands, for messages about later ones
	 * @return what is wrong with it
	 */
	Optional<String> problem(FlatOperation flat, String place) {
		if (this.mode == TransactionMode.NONE || flat.standsAlone(this.dialect.features())
				|| !this.dialect.features().has(DialectFeature.COMMITTED_ENUM_VALUES)) {
			committed();
			return Optional.empty();
		}
		Optional<String> problem = this.added.values()
			.stream()
			.filter((each) -> each.isUsed(flat.operation()))
			.findFirst()
			.map(this::describe);
		note(flat.operation(), place);
		return problem;
	}

	private void committed() {
		this.added.clear();
		this.newTypes.clear();
	}

	private void note(Operation operation, String place) {
		if (operation instanceof CreateEnum create) {
			this.newTypes.add(typeName(create.enumType().name().toString()));
		}
		else if (operation instanceof AddEnumValue add) {
			add(new Addition(add.enumType().toString(), add.value(), place));
		}
		else if (operation instanceof Execute execute) {
			note(this.words.first(execute.sql(), WORDS), place);
		}
	}

	private void note(List<String> statement, String place) {
		if (statement.size() < 2 || !statement.get(1).equals("type")) {
			return;
		}
		int as = statement.indexOf("as");
		int value = statement.indexOf("value");
		if (statement.get(0).equals("create") && as > 2) {
			this.newTypes.add(typeName(String.join("", statement.subList(2, as))));
		}
		else if (statement.get(0).equals("alter") && value > 3 && value + 1 < statement.size()
				&& statement.get(value + 1).startsWith("'")) {
			String literal = statement.get(value + 1);
			add(new Addition(String.join("", statement.subList(2, value - 1)),
					literal.substring(1, literal.length() - 1).replace("''", "'"), place));
		}
	}

	// PostgreSQL 18, ALTER TYPE: unless the type is made in the same transaction.
	private void add(Addition addition) {
		if (!this.newTypes.contains(typeName(addition.type()))) {
			this.added.put(addition.value(), addition);
		}
	}

	private static String typeName(String written) {
		return written.replace("\"", "").toLowerCase(Locale.ROOT);
	}

	private String describe(Addition addition) {
		String otherwise = (this.mode == TransactionMode.ALL) ? "in an earlier run" : "in an earlier revision";
		return "uses the value '" + addition.value() + "', which " + addition.place() + " adds to the enum type '"
				+ addition.type() + "' and which " + this.dialect.name()
				+ " knows only when it is committed; add it outside the transaction (op.autocommit, a section "
				+ "no-transaction) or " + otherwise;
	}

	/**
	 * A value that is not committed yet.
	 *
	 * @param type the name of the enum type
	 * @param value the value
	 * @param place where it is added
	 */
	private record Addition(String type, String value, String place) {

		boolean isUsed(Operation operation) {
			return new AddEnumValue(QualifiedName.of(this.type), this.value, null).isUsedBy(operation);
		}

	}

}
