package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.ExpressionNormalizer;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * What the database makes of tables of the model, for those it was asked about.
 */
final class StoredForms {

	private static final String CHECK = "ck_";

	private final Map<QualifiedName, Table> stored = new HashMap<>();

	private final Map<QualifiedName, Table> asked = new HashMap<>();

	/**
	 * Ask about tables.
	 * @param normalizer whom to ask
	 * @param tables the tables of the model
	 * @return the answers
	 */
	static StoredForms ask(ExpressionNormalizer normalizer, List<Table> tables) {
		StoredForms forms = new StoredForms();
		if (!tables.isEmpty()) {
			List<Table> answers = normalizer.stored(tables.stream().map(StoredForms::question).toList());
			for (int i = 0; i < tables.size(); i++) {
				forms.asked.put(tables.get(i).name(), tables.get(i));
				forms.stored.put(tables.get(i).name(), answers.get(i));
			}
		}
		return forms;
	}

	private static Table question(Table table) {
		List<Constraint> constraints = new ArrayList<>();
		table.primaryKey().ifPresent((key) -> constraints.add(new PrimaryKey(null, key.columns())));
		List<CheckConstraint> checks = checks(table);
		for (int i = 0; i < checks.size(); i++) {
			constraints.add(new CheckConstraint(CHECK + i, checks.get(i).expression()));
		}
		List<Index> indexes = table.indexes().stream().filter(KeyedParts::isBeyondModel).toList();
		return table.withConstraints(constraints).withIndexes(indexes).withComment(null);
	}

	private static List<CheckConstraint> checks(Table table) {
		return table.constraints()
			.stream()
			.filter(CheckConstraint.class::isInstance)
			.map(CheckConstraint.class::cast)
			.toList();
	}

	@Nullable Column column(QualifiedName table, String name) {
		return Optional.ofNullable(this.stored.get(table)).flatMap((each) -> each.column(name)).orElse(null);
	}

	@Nullable CheckConstraint check(QualifiedName table, CheckConstraint wanted) {
		Table question = this.asked.get(table);
		Table answer = this.stored.get(table);
		if (question == null || answer == null) {
			return null;
		}
		String name = CHECK + checks(question).indexOf(wanted);
		return checks(answer).stream().filter((each) -> name.equals(each.name())).findFirst().orElse(null);
	}

	@Nullable Index index(QualifiedName table, Index wanted) {
		Table answer = this.stored.get(table);
		return (answer == null) ? null
				: answer.indexes()
					.stream()
					.filter((each) -> each.name().equals(wanted.name()))
					.findFirst()
					.orElse(null);
	}

}
