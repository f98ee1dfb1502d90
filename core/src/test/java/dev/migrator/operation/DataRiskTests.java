package dev.migrator.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.migrator.operation.DataRisk.Kind;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.migrator.operation.TableElements.column;
import static org.assertj.core.api.Assertions.assertThat;

class DataRiskTests {

	@Test
	void dropsAreMarked() {
		assertThat(risks((op) -> op.dropTable("a")))
			.containsExactly(new DataRisk(Kind.DROPS, "table 'a' with its rows"));
		assertThat(risks((op) -> op.dropColumn("a", "b")))
			.containsExactly(new DataRisk(Kind.DROPS, "column 'b' of 'a' with its values"));
		assertThat(risks((op) -> op.execute("alter table a\n  DROP COLUMN b"))).extracting(DataRisk::kind)
			.containsExactly(Kind.DROPS);
		assertThat(risks((op) -> op.execute("delete from a"))).hasSize(1);
		assertThat(risks((op) -> op.execute("update a set b = 'delete from a'"))).isEmpty();
	}

	@Test
	void columnThatTakesNoNullsNeedsADefault() {
		assertThat(risks((op) -> op.addColumn("a", column("b", ColumnTypes.integer()).notNull())))
			.containsExactly(new DataRisk(Kind.REFUSES,
					"'a' must have no rows, because column 'b' takes no nulls and has no default"));
		assertThat(risks((op) -> op.addColumn("a", column("b", ColumnTypes.integer()).notNull().defaultValue("1"))))
			.isEmpty();
		assertThat(risks((op) -> op.alterColumn("a", "b", (c) -> c.nullable(false))))
			.containsExactly(new DataRisk(Kind.REFUSES, "column 'b' of 'a' must hold no nulls"));
	}

	@Test
	void typeThatIsNotKnownMayHoldMore() {
		AlterColumn operation = (AlterColumn) operations(
				(op) -> op.alterColumn("a", "b", (c) -> c.type(ColumnTypes.varchar(10))))
			.get(0);

		assertThat(DataRisk.of(operation, (name) -> Optional.empty())).extracting(DataRisk::kind)
			.containsExactly(Kind.NARROWS);
		assertThat(DataRisk.of(operation, (name) -> Optional.of(table(name, ColumnTypes.varchar(5))))).isEmpty();
		assertThat(DataRisk.of(operation, (name) -> Optional.of(table(name, ColumnTypes.varchar(20))))).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("wider")
	void widerTypeTakesEveryValueAndTheWayBackDoesNot(ColumnType narrow, ColumnType wide) {
		assertThat(TypeFit.fits(narrow, wide)).isTrue();
		assertThat(TypeFit.fits(wide, narrow)).isFalse();
	}

	static Stream<Arguments> wider() {
		return Stream.of(Arguments.of(ColumnTypes.varchar(10), ColumnTypes.varchar(11)),
				Arguments.of(ColumnTypes.varchar(10), ColumnTypes.text()),
				Arguments.of(ColumnTypes.smallint(), ColumnTypes.bigint()),
				Arguments.of(ColumnTypes.integer(), ColumnTypes.numeric(12, 2)),
				Arguments.of(ColumnTypes.numeric(10, 2), ColumnTypes.numeric(12, 3)),
				Arguments.of(ColumnTypes.date(), ColumnTypes.timestamp(3)),
				Arguments.of(ColumnTypes.timestamp(3), ColumnTypes.timestamp(6)),
				Arguments.of(ColumnTypes.uuid(), ColumnTypes.varchar(36)));
	}

	@Test
	void scaleThatGrowsAtTheCostOfDigitsNarrows() {
		assertThat(TypeFit.fits(ColumnTypes.numeric(10, 2), ColumnTypes.numeric(10, 3))).isFalse();
	}

	private static List<DataRisk> risks(Consumer<Operations> script) {
		return operations(script).stream()
			.flatMap((each) -> DataRisk.of(each, (name) -> Optional.empty()).stream())
			.toList();
	}

	private static List<Operation> operations(Consumer<Operations> script) {
		Operations operations = new Operations("postgresql");
		script.accept(operations);
		return operations.collected();
	}

	private static Table table(QualifiedName name, ColumnType type) {
		return new Table(name, List.of(Column.of("b", type)), List.of(), List.of(), null);
	}

}
