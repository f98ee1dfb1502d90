package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.FormerName;
import dev.migrator.schema.GeneratedName;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;

/**
 * Spells the tables and columns of a model as the database does, where it takes their
 * names in any case: {@code firstName} is there when {@code firstname} is.
 */
final class NameCase {

	private final DialectFeatures features;

	private final DatabaseSchema found;

	/**
	 * Create the spelling of a database.
	 * @param features what the database can do
	 * @param found what is in the database
	 */
	NameCase(DialectFeatures features, DatabaseSchema found) {
		this.features = features;
		this.found = found;
	}

	WantedSchema of(WantedSchema wanted) {
		DatabaseSchema schema = of(wanted.schema());
		if (schema.equals(wanted.schema())) {
			return wanted;
		}
		List<GeneratedName> generated = wanted.generatedNames()
			.stream()
			.map((each) -> new GeneratedName(table(each.table(), wanted.schema()), each.name()))
			.toList();
		List<InitialRows> rows = wanted.initialRows()
			.stream()
			.map((each) -> new InitialRows(table(each.table(), wanted.schema()), each.statements()))
			.toList();
		List<FormerName> former = wanted.formerNames().stream().map((each) -> of(each, wanted.schema())).toList();
		List<IdGenerator> generators = wanted.idGenerators().stream().map((each) -> of(each, wanted.schema())).toList();
		return new WantedSchema(schema, generated, rows, wanted.auxiliaryObjects(), former, generators,
				wanted.presentTypes());
	}

	private IdGenerator of(IdGenerator generator, DatabaseSchema wanted) {
		List<NumberedColumn> columns = generator.columns().stream().map((each) -> {
			QualifiedName table = table(each.table(), wanted);
			return new NumberedColumn(table,
					wanted.table(each.table()).map((from) -> column(each.column(), from, table)).orElse(each.column()));
		}).toList();
		QualifiedName name = (generator.row() != null) ? table(generator.name(), wanted) : generator.name();
		return new IdGenerator(name, generator.row(), columns, generator.first(), generator.distance(),
				generator.block());
	}

	private FormerName of(FormerName name, DatabaseSchema wanted) {
		String column = name.column();
		QualifiedName table = table(name.table(), wanted);
		return new FormerName(
				table, (column != null)
						? wanted.table(name.table()).map((from) -> column(column, from, table)).orElse(column) : null,
				name.former());
	}

	DatabaseSchema of(DatabaseSchema wanted) {
		if (!this.features.has(DialectFeature.TABLE_NAMES_IN_ANY_CASE)
				&& !this.features.has(DialectFeature.COLUMN_NAMES_IN_ANY_CASE)) {
			return wanted;
		}
		List<Operation> respelled = new ArrayList<>();
		for (Table table : wanted.tables()) {
			QualifiedName name = table(table.name(), wanted);
			if (!name.equals(table.name())) {
				respelled.add(new RenameTable(table.name(), name.name()));
			}
			table.columns()
				.stream()
				.map(Column::name)
				.filter((column) -> !column(column, table, name).equals(column))
				.forEach((column) -> respelled.add(new AlterColumn(name, column,
						new ColumnAlteration(column(column, table, name), null, null, null, null, null, null), null)));
		}
		return SchemaProjection.project(wanted, respelled);
	}

	private QualifiedName table(QualifiedName name, DatabaseSchema wanted) {
		if (!this.features.has(DialectFeature.TABLE_NAMES_IN_ANY_CASE) || this.found.table(name).isPresent()) {
			return name;
		}
		List<QualifiedName> others = this.found.tables()
			.stream()
			.map(Table::name)
			.filter((other) -> name.withName(other.name()).equals(other))
			.toList();
		return inOtherCase(name.name(), others, QualifiedName::name).filter((other) -> wanted.table(other).isEmpty())
			.orElse(name);
	}

	private String column(String name, Table wanted, QualifiedName there) {
		Optional<Table> table = this.found.table(there);
		if (!this.features.has(DialectFeature.COLUMN_NAMES_IN_ANY_CASE) || table.isEmpty()
				|| table.get().column(name).isPresent()) {
			return name;
		}
		List<String> others = table.get().columns().stream().map(Column::name).toList();
		return inOtherCase(name, others, Function.identity()).filter((other) -> wanted.column(other).isEmpty())
			.orElse(name);
	}

	private static <T> Optional<T> inOtherCase(String name, List<T> others, Function<T, String> nameOf) {
		List<T> same = others.stream().filter((other) -> nameOf.apply(other).equalsIgnoreCase(name)).toList();
		return (same.size() == 1) ? Optional.of(same.get(0)) : Optional.empty();
	}

}
