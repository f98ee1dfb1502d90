package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/**
 * Reads constraints: keys first, then foreign keys, then checks, each by name. H2 defers
 * none.
 */
final class H2ConstraintCatalog {

	private static final String CONSTRAINTS = """
			select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE, TABLE_SCHEMA, TABLE_NAME, NULLS_DISTINCT
			from INFORMATION_SCHEMA.TABLE_CONSTRAINTS
			where TABLE_SCHEMA in (:schemas)
			order by TABLE_SCHEMA, TABLE_NAME,
				case CONSTRAINT_TYPE when 'PRIMARY KEY' then 1 when 'UNIQUE' then 2 when 'FOREIGN KEY' then 3 else 4 end,
				CONSTRAINT_NAME
			""";

	// Of all schemas, since a foreign key may refer to another one.
	private static final String KEY_COLUMNS = """
			select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME,
				POSITION_IN_UNIQUE_CONSTRAINT
			from INFORMATION_SCHEMA.KEY_COLUMN_USAGE
			order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME, ORDINAL_POSITION
			""";

	private static final String PRESENT_COLUMNS = """
			select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME
			from INFORMATION_SCHEMA.CONSTRAINT_COLUMN_USAGE
			""";

	// Not joined: H2 makes all rows of a catalog view anew for each row of another one.
	private static final String COLUMN_ORDER = """
			select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME
			from INFORMATION_SCHEMA.COLUMNS
			where TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
			order by ORDINAL_POSITION
			""";

	private static final String REFERENCES = """
			select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, UPDATE_RULE,
				DELETE_RULE
			from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS
			where CONSTRAINT_SCHEMA in (:schemas)
			""";

	private static final String CHECKS = """
			select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE
			from INFORMATION_SCHEMA.CHECK_CONSTRAINTS
			where CONSTRAINT_SCHEMA in (:schemas)
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	H2ConstraintCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	Map<H2Name, List<Constraint>> read(DatabaseProduct product) throws SQLException {
		// H2 2.4 release notes: before, NO ACTION was kept as RESTRICT.
		boolean tellsRestrict = product.isAtLeast(2, 4);
		Map<H2Name, List<KeyColumn>> present = this.queries.grouped(PRESENT_COLUMNS, H2ConstraintCatalog::name,
				(row) -> keyColumn(row, 0));
		Map<H2Name, List<String>> order = this.queries.grouped(COLUMN_ORDER, (row) -> H2Name.read(row, "table"),
				(row) -> this.names.name(row.getString("column_name")));
		present.values()
			.forEach((found) -> found.sort(Comparator
				.comparing((column) -> order.getOrDefault(column.table(), List.of()).indexOf(column.name()))));
		Map<H2Name, List<KeyColumn>> columns = this.queries.grouped(KEY_COLUMNS, H2ConstraintCatalog::name,
				(row) -> keyColumn(row, row.getInt("position_in_unique_constraint")));
		columns.replaceAll((key, found) -> renamed(found, present.getOrDefault(key, List.of())));
		Map<H2Name, List<Reference>> references = this.queries.grouped(REFERENCES, H2ConstraintCatalog::name,
				(row) -> reference(row, tellsRestrict));
		Map<H2Name, List<String>> checks = this.queries.grouped(CHECKS, H2ConstraintCatalog::name,
				(row) -> row.getString("check_clause"));
		Parts parts = new Parts(columns, references, checks);
		return this.queries.grouped(CONSTRAINTS, (row) -> H2Name.read(row, "table"), (row) -> constraint(row, parts));
	}

	private Constraint constraint(ResultSet row, Parts parts) throws SQLException {
		H2Name key = name(row);
		String name = this.names.name(key.name());
		return switch (row.getString("constraint_type")) {
			case "PRIMARY KEY" -> new PrimaryKey(name, parts.columnNames(key));
			case "UNIQUE" -> new UniqueConstraint(name, parts.columnNames(key), Deferrability.NOT_DEFERRABLE,
					"NO".equals(row.getString("nulls_distinct")));
			case "FOREIGN KEY" -> foreignKey(name, key, parts);
			default -> new CheckConstraint(name, Objects.requireNonNull(parts.checks().get(key)).get(0));
		};
	}

	private ForeignKey foreignKey(String name, H2Name key, Parts parts) {
		Reference reference = Objects.requireNonNull(parts.references().get(key)).get(0);
		List<KeyColumn> referenced = Objects.requireNonNull(parts.columns().get(reference.uniqueConstraint()));
		List<String> referencedColumns = Objects.requireNonNull(parts.columns().get(key))
			.stream()
			.map((column) -> referenced.get(column.positionInUnique() - 1).name())
			.toList();
		H2Name table = referenced.get(0).table();
		return new ForeignKey(name, parts.columnNames(key), this.names.name(table.schema(), table.name()),
				referencedColumns, reference.onDelete(), reference.onUpdate(), Deferrability.NOT_DEFERRABLE);
	}

	private KeyColumn keyColumn(ResultSet row, int positionInUnique) throws SQLException {
		return new KeyColumn(H2Name.read(row, "table"), this.names.name(row.getString("column_name")),
				positionInUnique);
	}

	// H2 2.4 tells the old name of a renamed column in KEY_COLUMN_USAGE until the
	// database
	// is opened again; CONSTRAINT_COLUMN_USAGE has the new one, but no order.
	private static List<KeyColumn> renamed(List<KeyColumn> found, List<KeyColumn> present) {
		Set<String> old = found.stream().map(KeyColumn::name).collect(Collectors.toSet());
		Set<String> names = new LinkedHashSet<>();
		present.stream()
			.filter((each) -> each.table().equals(found.get(0).table()))
			.forEach((each) -> names.add(each.name()));
		Iterator<String> changed = names.stream().filter((each) -> !old.contains(each)).iterator();
		return found.stream()
			.map((each) -> (names.contains(each.name()) || !changed.hasNext()) ? each
					: new KeyColumn(each.table(), changed.next(), each.positionInUnique()))
			.toList();
	}

	private static Reference reference(ResultSet row, boolean tellsRestrict) throws SQLException {
		return new Reference(H2Name.read(row, "unique_constraint"), action(row.getString("delete_rule"), tellsRestrict),
				action(row.getString("update_rule"), tellsRestrict));
	}

	private static ReferentialAction action(String rule, boolean tellsRestrict) {
		return switch (rule) {
			case "CASCADE" -> ReferentialAction.CASCADE;
			case "SET NULL" -> ReferentialAction.SET_NULL;
			case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
			case "RESTRICT" -> tellsRestrict ? ReferentialAction.RESTRICT : ReferentialAction.NO_ACTION;
			default -> ReferentialAction.NO_ACTION;
		};
	}

	private static H2Name name(ResultSet row) throws SQLException {
		return H2Name.read(row, "constraint");
	}

	private record KeyColumn(H2Name table, String name, int positionInUnique) {

	}

	private record Reference(H2Name uniqueConstraint, ReferentialAction onDelete, ReferentialAction onUpdate) {

	}

	private record Parts(Map<H2Name, List<KeyColumn>> columns, Map<H2Name, List<Reference>> references,
			Map<H2Name, List<String>> checks) {

		List<String> columnNames(H2Name constraint) {
			return Objects.requireNonNull(this.columns.get(constraint)).stream().map(KeyColumn::name).toList();
		}

	}

}
