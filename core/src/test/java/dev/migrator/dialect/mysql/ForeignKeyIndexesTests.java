package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Operation;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignKeyIndexesTests {

	private static final QualifiedName ORDERS = QualifiedName.of("orders");

	private static final ForeignKey KEY = ForeignKey.of("fk_user", List.of("user_id"), QualifiedName.of("users"),
			List.of("id"));

	@Test
	void aForeignKeyGetsAnIndexBeforeItsUniqueOneIsDropped() {
		assertThat(drop(UniqueConstraint.of("uq_user", List.of("user_id")), KEY)).containsExactly("""
				alter table orders
				    add index fk_user (user_id),
				    drop index uq_user""");
	}

	@Test
	void aUniqueConstraintThatServesNoForeignKeyIsJustDropped() {
		assertThat(drop(UniqueConstraint.of("uq_user", List.of("number")), KEY))
			.containsExactly("alter table orders drop index uq_user");
	}

	@Test
	void aKeyOverSeveralColumnsIsDroppedWithEachOfThem() {
		UniqueConstraint unique = UniqueConstraint.of("uq_user", List.of("number", "user_id"));

		assertThat(compile(new DropColumn(ORDERS, "number", false, null), unique)).containsExactly("""
				alter table orders
				    drop index uq_user,
				    drop column number""");
	}

	private static List<String> drop(Constraint... constraints) {
		return compile(new DropConstraint(ORDERS, "uq_user", ConstraintKind.UNIQUE, false, null), constraints);
	}

	private static List<String> compile(Operation operation, Constraint... constraints) {
		Table table = new Table(ORDERS,
				List.of(Column.of("user_id", ColumnTypes.bigint()), Column.of("number", ColumnTypes.bigint())),
				List.of(constraints), List.of(), null);
		return new MysqlDialectFactory().create()
			.compiler()
			.compile(operation, new OneTable(table))
			.stream()
			.map(SqlStatement::sql)
			.toList();
	}

	private record OneTable(Table only) implements TableLookup {

		@Override
		public Optional<Table> table(QualifiedName name) {
			return Optional.of(this.only).filter((table) -> table.name().equals(name));
		}

		@Override
		public Optional<TableSource> source(QualifiedName name) {
			return Optional.empty();
		}

	}

}
