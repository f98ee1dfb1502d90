package dev.migrator.autogenerate.compare;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.OperationDescription;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Each single edit gives the expected operations and no other. */
class SingleEditTests {

	private final Dialect dialect = new PostgresqlDialectFactory().create();

	private final SchemaComparator comparator = new SchemaComparator(ComparisonRules.of(this.dialect));

	static List<SingleEdits.Edit> edits() {
		return SingleEdits.all();
	}

	@ParameterizedTest
	@MethodSource("edits")
	void editGivesExactlyTheExpectedOperations(SingleEdits.Edit edit) {
		DatabaseSchema shop = SingleEdits.shop();

		Difference difference = this.comparator.compare(shop, edit.wanted());

		assertThat(difference.operations().stream().map(OperationDescription::of).toList()).isEqualTo(edit.expected());
		DatabaseSchema made = SchemaProjection.project(shop, difference.operations());
		assertThat(this.comparator.compare(made, edit.wanted()).changes()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("edits")
	void editIsUndone(SingleEdits.Edit edit) {
		DatabaseSchema shop = SingleEdits.shop();
		Difference difference = this.comparator.compare(shop, edit.wanted());

		RevisionDraft draft = new Draughtsman(ComparisonRules.of(this.dialect)).draft(shop, difference);

		DatabaseSchema up = SchemaProjection.project(shop, draft.upgradeOperations());
		DatabaseSchema back = SchemaProjection.project(up, draft.downgradeOperations());
		assertThat(this.comparator.compare(back, shop).changes()).isEmpty();
		assertThat(this.comparator.compare(shop, back).changes()).isEmpty();
	}

}
