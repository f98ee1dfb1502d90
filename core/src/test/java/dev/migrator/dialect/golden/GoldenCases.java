package dev.migrator.dialect.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.Operation;
import dev.migrator.operation.CreateTable;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** All golden cases, by the operation that gives the file its name. */
public final class GoldenCases {

	private GoldenCases() {
	}

	/**
	 * Return the cases.
	 * @return the cases of each operation
	 */
	public static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.putAll(TableCases.all());
		cases.putAll(ColumnCases.all());
		cases.putAll(ConstraintCases.all());
		cases.putAll(ObjectCases.all());
		cases.putAll(DataCases.all());
		return cases;
	}

	/**
	 * Return the compilers of the custom operations among the cases.
	 * @return the registry
	 */
	public static CustomOperationCompilers customCompilers() {
		return CustomOperationCompilers.none()
			.with(Truncate.class, (operation, clauses, tables) -> List
				.of(SqlStatement.of("truncate table " + clauses.quoting().name(operation.table()))));
	}

	/**
	 * Return the same for a database that cannot truncate.
	 * @return the registry
	 */
	public static CustomOperationCompilers deletingCompilers() {
		return CustomOperationCompilers.none()
			.with(Truncate.class, (operation, clauses, tables) -> List
				.of(SqlStatement.of("delete from " + clauses.quoting().name(operation.table()))));
	}

	static QualifiedName name(String name) {
		return QualifiedName.of(name);
	}

	static Table table(String name, Column... columns) {
		return new Table(QualifiedName.of(name), List.of(columns), List.of(), List.of(), null);
	}

	static Table users(Constraint... constraints) {
		return new Table(QualifiedName.of("users"),
				List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false),
						Column.of("email", ColumnTypes.varchar(200)), Column.of("age", ColumnTypes.integer()),
						Column.of("active", ColumnTypes.bool())),
				List.of(constraints), List.of(), null);
	}

	static Operation createUsers() {
		return new CreateTable(users(), false);
	}

	static Operation createUsersWithKey() {
		return new CreateTable(users(new PrimaryKey("pk_users", List.of("id"))), false);
	}

	/**
	 * A custom operation.
	 *
	 * @param table the table
	 */
	record Truncate(QualifiedName table) implements CustomOperation {

		@Override
		public String description() {
			return "truncate " + this.table;
		}

	}

	/**
	 * A custom operation that nobody compiles.
	 *
	 * @param view the view
	 */
	record RefreshView(String view) implements CustomOperation {

		@Override
		public String description() {
			return "refresh " + this.view;
		}

	}

}
