package dev.migrator.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.migrator.operation.DataRisk.Kind;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;

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
