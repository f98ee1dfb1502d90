package dev.migrator.template;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.operation.Operations;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.schema.ColumnTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;

class OperationTouchesTests {

	@Test
	void columnsOfOneTableConflictByName() {
		assertThat(conflict((op) -> op.addColumn("users", column("bio", integer())),
				(op) -> op.dropColumn("users", "BIO")))
			.isTrue();
		assertThat(conflict((op) -> op.addColumn("users", column("bio", integer())),
				(op) -> op.dropColumn("users", "name")))
			.isFalse();
		assertThat(conflict((op) -> op.addColumn("users", column("bio", integer())),
				(op) -> op.dropColumn("people", "bio")))
			.isFalse();
	}

	@Test
	void aNewNameConflictsAsWell() {
		assertThat(conflict((op) -> op.alterColumn("users", "text", (change) -> change.rename("bio")),
				(op) -> op.addColumn("users", column("bio", integer()))))
			.isTrue();
	}

	@Test
	void existenceConflictsWithEveryPart() {
		assertThat(conflict((op) -> op.dropTable("users"), (op) -> op.createIndex("ix", "users", "id"))).isTrue();
		assertThat(conflict((op) -> op.createSequence(sequence("s")), (op) -> op.dropSequence("s"))).isTrue();
		assertThat(conflict((op) -> op.createSequence(sequence("s")), (op) -> op.dropTable("s"))).isFalse();
	}

	@Test
	void schemasAreToldApart() {
		assertThat(conflict((op) -> op.inSchema("a").dropTable("users"), (op) -> op.inSchema("b").dropTable("users")))
			.isFalse();
		assertThat(conflict((op) -> op.inSchema("a").dropTable("users"), (op) -> op.dropTable("users"))).isTrue();
	}

	@Test
	void blocksAreLookedInto() {
		assertThat(conflict((op) -> op.batchAlterTable("users", (batch) -> batch.dropColumn("bio")),
				(op) -> op.autocommit((block) -> block.addColumn("users", column("bio", integer())))))
			.isTrue();
	}

	private static boolean conflict(Consumer<Operations> one, Consumer<Operations> other) {
		return touches(one).stream().anyMatch((touch) -> touches(other).stream().anyMatch(touch::conflictsWith));
	}

	private static List<Touch> touches(Consumer<Operations> script) {
		Operations operations = new Operations("h2");
		script.accept(operations);
		return new OperationTouches("h2").all(operations.collected());
	}

}
