package dev.migrator.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.ProjectedTables;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/** Compiles operations for MySQL and MariaDB. */
public final class MysqlStatements extends AnsiStatements {

	private final SqlClauses clauses;

	private final MysqlQuoting quoting;

	private final DialectFeatures features;

	private final CustomOperationCompilers customCompilers;

	private final TableLookup tables;

	/**
	 * Create a visitor.
	 * @param clauses the parts of statements
	 * @param quoting names and literals
	 * @param features what the database can do
	 * @param customCompilers the compilers of the user's own operations
	 * @param tables the tables as they are before the operation
	 */
	public MysqlStatements(SqlClauses clauses, MysqlQuoting quoting, DialectFeatures features,
			CustomOperationCompilers customCompilers, TableLookup tables) {
		super(clauses, features, customCompilers, tables);
		this.clauses = clauses;
		this.quoting = quoting;
		this.features = features;
		this.customCompilers = customCompilers;
		this.tables = tables;
	}

	@Override
	protected AnsiStatements after(Operation operation) {
		return new MysqlStatements(this.clauses, this.quoting, this.features, this.customCompilers,
				new ProjectedTables(this.tables, operation));
	}

	@Override
	public List<DdlStep> visitCreateTable(CreateTable operation) {
		Table table = operation.table();
		Stream<String> columns = table.columns().stream().map(this.clauses.columns()::definition);
		Stream<String> constraints = table.constraints()
			.stream()
			.map((constraint) -> this.clauses.constraints().definition(complete(constraint)));
		String parts = Stream.concat(columns, constraints).collect(Collectors.joining(",\n    ", "\n    ", "\n"));
		List<DdlStep> steps = new ArrayList<>();
		String comment = (table.comment() != null) ? " comment = " + this.quoting.comment(table.comment()) : "";
		steps.add(DdlStep.statement("create table " + ifNotExists(operation.ifNotExists()) + name(table.name()) + " ("
				+ parts + ")" + comment));
		if (!operation.ifNotExists() || table.indexes().isEmpty() || table(table.name()).isEmpty()) {
			table.indexes()
				.forEach((index) -> steps.add(this.clauses.indexes()
					.create(new CreateIndex(table.name(), index, false, operation.ifNotExists()))));
		}
		return steps;
	}

	// An unqualified new name would move the table into the default database.
	@Override
	public List<DdlStep> visitRenameTable(RenameTable operation) {
		return statement("alter table " + name(operation.table()) + " rename to "
				+ name(operation.table().withName(operation.newName())));
	}

	@Override
	public List<DdlStep> visitAddColumn(AddColumn operation) {
		Column column = operation.column();
		if (skips(operation.ifNotExists()) && column(operation.table(), column.name()).isPresent()) {
			return List.of();
		}
		return List.of(DdlStep.action(operation.table(), column.name(), "add column "
				+ ifNotExists(written(operation.ifNotExists())) + this.clauses.columns().definition(column)));
	}

	@Override
	public List<DdlStep> visitDropColumn(DropColumn operation) {
		if (skips(operation.ifExists()) && table(operation.table()).isPresent()
				&& column(operation.table(), operation.column()).isEmpty()) {
			return List.of();
		}
		List<DdlStep> steps = new ArrayList<>();
		table(operation.table())
			.ifPresent((table) -> steps.addAll(droppedWith(operation.table(), operation.column(), table)));
		steps.add(DdlStep.action(operation.table(), operation.column(),
				"drop column " + ifExists(written(operation.ifExists())) + this.quoting.name(operation.column())));
		return steps;
	}

	// MySQL 9.x, 15.1.9: a key over several columns would stay, over those that are left.
	private List<DdlStep> droppedWith(QualifiedName owner, String column, Table table) {
		List<DdlStep> steps = new ArrayList<>();
		table.primaryKey()
			.filter((key) -> key.columns().size() > 1 && key.columns().contains(column))
			.ifPresent((key) -> steps.add(DdlStep.action(owner, "PRIMARY", "drop primary key")));
		Stream<String> uniques = table.constraints()
			.stream()
			.filter((each) -> each instanceof UniqueConstraint unique && unique.columns().size() > 1
					&& unique.columns().contains(column))
			.map((each) -> String.valueOf(each.name()));
		Stream<String> indexes = table.indexes()
			.stream()
			.filter((each) -> each.parts().size() > 1 && each.columns().contains(column))
			.map(Index::name);
		Stream.concat(uniques, indexes)
			.forEach((name) -> steps.addAll(keepingForeignKeys(owner, name,
					List.of(DdlStep.action(owner, name, "drop index " + this.quoting.name(name))))));
		return steps;
	}

	@Override
	public List<DdlStep> visitAlterColumn(AlterColumn operation) {
		Column before = operation.before();
		if (before == null) {
			before = column(operation.table(), operation.column()).orElse(null);
		}
		return new MysqlColumnChange(this.quoting, (MysqlColumnClause) this.clauses.columns()).steps(operation, before);
	}

	@Override
	public List<DdlStep> visitCreateIndex(CreateIndex operation) {
		boolean exists = skips(operation.ifNotExists()) && table(operation.table()).stream()
			.flatMap((table) -> table.indexes().stream())
			.anyMatch((index) -> index.name().equals(operation.index().name()));
		return exists ? List.of() : super.visitCreateIndex(operation);
	}

	@Override
	public List<DdlStep> visitDropIndex(DropIndex operation) {
		Optional<Table> table = table(operation.table());
		boolean missing = skips(operation.ifExists()) && table.isPresent()
				&& table.get().indexes().stream().noneMatch((index) -> index.name().equals(operation.name()));
		if (missing) {
			return List.of();
		}
		List<DdlStep> drop = List.of(DdlStep.action(operation.table(), operation.name(),
				"drop index " + this.quoting.name(operation.name())));
		List<DdlStep> steps = keepingForeignKeys(operation.table(), operation.name(), drop);
		return steps.equals(drop) ? super.visitDropIndex(operation) : steps;
	}

	// MySQL 9.x, 15.1.20.5: the index that a foreign key needs cannot be dropped, and the
	// one that was made for it is gone as soon as another one serves.
	private List<DdlStep> keepingForeignKeys(QualifiedName owner, String index, List<DdlStep> drop) {
		return keepingForeignKeys(owner, drop, (indexes) -> indexes.orphanedBy(index));
	}

	private List<DdlStep> keepingForeignKeys(QualifiedName owner, List<DdlStep> drop,
			Function<ForeignKeyIndexes, List<ForeignKey>> orphans) {
		if (drop.isEmpty()) {
			return drop;
		}
		List<DdlStep> steps = new ArrayList<>();
		table(owner).map(ForeignKeyIndexes::new)
			.ifPresent((indexes) -> orphans.apply(indexes)
				.forEach((key) -> steps.add(DdlStep.action(owner, drop.get(0).subject(), "add index "
						+ this.quoting.name(String.valueOf(key.name())) + " (" + names(key.columns()) + ")"))));
		steps.addAll(drop);
		return steps;
	}

	@Override
	public List<DdlStep> visitCreateForeignKey(CreateForeignKey operation) {
		return super.visitCreateForeignKey(
				new CreateForeignKey(operation.table(), (ForeignKey) complete(operation.constraint())));
	}

	// Unlike elsewhere the columns referred to must be named.
	private Constraint complete(Constraint constraint) {
		if (!(constraint instanceof ForeignKey key) || !key.referencedColumns().isEmpty()) {
			return constraint;
		}
		List<String> columns = table(key.referencedTable()).flatMap(Table::primaryKey)
			.map(PrimaryKey::columns)
			.orElseThrow(() -> new IllegalArgumentException("the foreign key on " + key.columns()
					+ " must name the columns it refers to, since the primary key of '" + key.referencedTable()
					+ "' is not known here"));
		return new ForeignKey(key.name(), key.columns(), key.referencedTable(), columns, key.onDelete(), key.onUpdate(),
				key.deferrability());
	}

	@Override
	public List<DdlStep> visitDropConstraint(DropConstraint operation) {
		return switch (operation.kind()) {
			case PRIMARY_KEY -> keepingForeignKeys(operation.table(),
					List.of(DdlStep.action(operation.table(), "PRIMARY", "drop primary key")),
					ForeignKeyIndexes::orphanedByPrimaryKey);
			case UNIQUE -> keepingForeignKeys(operation.table(), String.valueOf(operation.name()),
					dropNamed(operation, "drop index "));
			case FOREIGN_KEY -> dropForeignKey(operation);
			case CHECK -> dropNamed(operation, "drop constraint ");
		};
	}

	private List<DdlStep> dropForeignKey(DropConstraint operation) {
		List<DdlStep> steps = new ArrayList<>(dropNamed(operation, "drop foreign key "));
		String name = String.valueOf(operation.name());
		table(operation.table()).flatMap((table) -> new ForeignKeyIndexes(table).madeFor(name))
			.ifPresent((index) -> steps
				.add(DdlStep.action(operation.table(), name, "drop index " + this.quoting.name(index))));
		return steps;
	}

	private List<DdlStep> dropNamed(DropConstraint operation, String words) {
		String name = String.valueOf(operation.name());
		boolean missing = skips(operation.ifExists()) && table(operation.table()).stream()
			.anyMatch((table) -> table.constraints().stream().noneMatch((each) -> name.equals(each.name())));
		return missing ? List.of() : List.of(DdlStep.action(operation.table(), name,
				words + ifExists(written(operation.ifExists())) + this.quoting.name(name)));
	}

	@Override
	public List<DdlStep> visitTableComment(TableComment operation) {
		String comment = (operation.comment() != null) ? operation.comment() : "";
		return List.of(DdlStep.action(operation.table(), null, "comment = " + this.quoting.comment(comment)));
	}

	// The database would drop the tables along with their schema. Two rows where one
	// value is wanted are an error, and its statement says why.
	@Override
	public List<DdlStep> visitDropSchema(DropSchema operation) {
		DdlStep empty = DdlStep.statement("do (select 'a schema must be empty to be dropped' union all "
				+ "select table_name from information_schema.tables where table_schema = " + literal(operation.name())
				+ ")");
		return Stream.concat(Stream.of(empty), super.visitDropSchema(operation).stream()).toList();
	}

	private boolean skips(boolean conditional) {
		return conditional && !this.features.has(DialectFeature.CONDITIONAL_ALTER);
	}

	private boolean written(boolean conditional) {
		return conditional && this.features.has(DialectFeature.CONDITIONAL_ALTER);
	}

	private Optional<Column> column(QualifiedName table, String column) {
		return table(table).flatMap((known) -> known.column(column));
	}

	private String names(List<String> names) {
		return names.stream().map(this.quoting::name).collect(Collectors.joining(", "));
	}

}
