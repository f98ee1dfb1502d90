package dev.migrator.operation;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.QualifiedName;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link AddEnumValue#isUsedBy(Operation)}. */
class EnumValueUseTests {

	private static final QualifiedName ORDERS = QualifiedName.of("orders");

	private static final AddEnumValue ADDED = new AddEnumValue(QualifiedName.of("state"), "NEW", null);

	private static final Column STATE = Column.of("state", ColumnTypes.named("state"));

	@Test
	void valueIsUsedInDefaultsChecksIndexesStatementsAndRows() {
		assertThat(ADDED.isUsedBy(added(STATE.withDefault(new ColumnDefault("'NEW'::state"))))).isTrue();
		assertThat(
				ADDED.isUsedBy(new CreateCheckConstraint(ORDERS, new CheckConstraint("ck", "state in ('OLD', 'NEW')"))))
			.isTrue();
		assertThat(ADDED.isUsedBy(new CreateIndex(ORDERS,
				new Index("ix", List.of(IndexPart.column("id")), false, "state = 'NEW'", List.of(), null), false,
				false)))
			.isTrue();
		assertThat(ADDED.isUsedBy(new Execute("-- don't\nupdate orders set state = 'NEW'", null))).isTrue();
		assertThat(ADDED.isUsedBy(new BulkInsert(ORDERS, List.of("state"), List.of(List.of("NEW"))))).isTrue();
	}

	@Test
	void valueInsideOtherTextsNamesAndCommentsIsNotUsed() {
		assertThat(ADDED.isUsedBy(added(STATE.withDefault(new ColumnDefault("'RE''NEW'''"))))).isFalse();
		assertThat(ADDED.isUsedBy(added(STATE.withDefault(new ColumnDefault("'RENEW'"))))).isFalse();
		assertThat(ADDED.isUsedBy(added(STATE.withComment("as 'NEW' says")))).isFalse();
		assertThat(
				ADDED.isUsedBy(new CreateCheckConstraint(ORDERS, new CheckConstraint("ck", "\"it's 'NEW'\" = 'OLD'"))))
			.isFalse();
		assertThat(ADDED.isUsedBy(added(STATE))).isFalse();
	}

	private static AddColumn added(Column column) {
		return new AddColumn(ORDERS, column, false);
	}

}
