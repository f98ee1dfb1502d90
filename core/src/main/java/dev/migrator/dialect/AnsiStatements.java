package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropEnum;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropSchema;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationVisitor;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one operation in the words that most databases share; a dialect overrides the
 * operations it spells in another way. An operation that the problems refuse must not
 * come here.
 */
public class AnsiStatements implements OperationVisitor<List<DdlStep>> {

	private final SqlClauses clauses;

	private final DialectFeatures features;

	private final CustomOperationCompilers customCompilers;

	private final TableLookup tables;

	/**
	 * Create a visitor.
	 * @param clauses the parts of statements
	 * @param features what the database can do
	 * @param customCompilers the compilers of the user's own operations
	 * @param tables the tables as they are before the operation
	 */
	public AnsiStatements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables) {
		this.clauses = clauses;
		this.features = features;
		this.customCompilers = customCompilers;
		this.tables = tables;
	}

	final List<SqlStatement> compile(List<Operation> operations) {
		StatementJoiner joiner = new StatementJoiner(this.clauses.quoting(),
				this.features.has(DialectFeature.COMBINED_ALTER));
		AnsiStatements current = this;
		for (Operation operation : operations) {
			joiner.add(operation.accept(current));
			current = current.after(operation);
		}
		return joiner.statements();
	}

	/**
	 * Return what compiles the operation behind another one of a batch. A dialect whose
	 * statements repeat what a table is like needs to know what the batch made of it.
	 * @param operation the operation that was compiled
	 * @return what compiles the next one
	 */
	protected AnsiStatements after(Operation operation) {
		return this;
	}

	/**
	 * Quote a name.
	 * @param name the name
	 * @return the name as it stands in a statement
	 */
	protected final String name(QualifiedName name) {
		return this.clauses.quoting().name(name);
	}

	/**
	 * Write a value as a literal.
	 * @param value the value
	 * @return the literal
	 */
	protected final String literal(@Nullable Object value) {
		return this.clauses.quoting().literal(value);
	}

	/**
	 * Find a table.
	 * @param name the name
	 * @return the table, or empty when it does not exist or nothing is known
	 */
	protected final Optional<Table> table(QualifiedName name) {
		return this.tables.table(name);
	}

	@Override
	public List<DdlStep> visitCreateTable(CreateTable operation) {
		Table table = operation.table();
		Stream<String> columns = table.columns().stream().map((column) -> column(table.name(), column));
		Stream<String> constraints = table.constraints().stream().map(this.clauses.constraints()::definition);
		String parts = Stream.concat(columns, constraints).collect(Collectors.joining(",\n    ", "\n    ", "\n"));
		List<DdlStep> steps = new ArrayList<>();
		steps.add(DdlStep.statement(
				"create table " + ifNotExists(operation.ifNotExists()) + name(table.name()) + " (" + parts + ")"));
		if (operation.ifNotExists() && hasMore(table) && table(table.name()).isPresent()) {
			return steps;
		}
		table.indexes()
			.forEach((index) -> steps
				.addAll(visitCreateIndex(new CreateIndex(table.name(), index, false, operation.ifNotExists()))));
		if (table.comment() != null) {
			steps.add(this.clauses.comments().table(table.name(), table.comment()));
		}
		table.columns().forEach((column) -> addComment(steps, table.name(), column));
		return steps;
	}

	private static boolean hasMore(Table table) {
		return !table.indexes().isEmpty() || table.comment() != null
				|| table.columns().stream().anyMatch((column) -> column.comment() != null);
	}

	@Override
	public List<DdlStep> visitDropTable(DropTable operation) {
		return statement("drop table " + ifExists(operation.ifExists()) + name(operation.table()));
	}

	@Override
	public List<DdlStep> visitRenameTable(RenameTable operation) {
		return statement("alter table " + name(operation.table()) + " rename to "
				+ this.clauses.quoting().name(operation.newName()));
	}

	@Override
	public List<DdlStep> visitAddColumn(AddColumn operation) {
		Column column = operation.column();
		List<DdlStep> steps = new ArrayList<>();
		steps.add(DdlStep.action(operation.table(), column.name(),
				addColumn() + ifNotExists(operation.ifNotExists()) + column(operation.table(), column)));
		// The catalog is asked only where the answer matters, since reading it is slow.
		boolean exists = operation.ifNotExists() && column.comment() != null
				&& table(operation.table()).flatMap((table) -> table.column(column.name())).isPresent();
		if (!exists) {
			addComment(steps, operation.table(), column);
		}
		return steps;
	}

	/**
	 * Write the definition of a column.
	 * @param table the table that it belongs to
	 * @param column the column
	 * @return name, type and what follows them
	 */
	protected String column(QualifiedName table, Column column) {
		return this.clauses.columns().definition(column);
	}

	/**
	 * Return the words before the definition of an added column.
	 * @return the words with a blank behind them
	 */
	protected String addColumn() {
		return "add column ";
	}

	@Override
	public List<DdlStep> visitDropColumn(DropColumn operation) {
		return List.of(DdlStep.action(operation.table(), operation.column(),
				"drop column " + ifExists(operation.ifExists()) + this.clauses.quoting().name(operation.column())));
	}

	@Override
	public List<DdlStep> visitAlterColumn(AlterColumn operation) {
		Column before = this.clauses.columnChanges().before(operation, this.tables).orElse(null);
		return this.clauses.columnChanges().steps(operation, before);
	}

	@Override
	public List<DdlStep> visitCreateIndex(CreateIndex operation) {
		return List.of(this.clauses.indexes().create(operation));
	}

	@Override
	public List<DdlStep> visitDropIndex(DropIndex operation) {
		return List.of(this.clauses.indexes().drop(operation));
	}

	@Override
	public List<DdlStep> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return addConstraint(operation.table(), operation.constraint());
	}

	@Override
	public List<DdlStep> visitCreateForeignKey(CreateForeignKey operation) {
		return addConstraint(operation.table(), operation.constraint());
	}

	@Override
	public List<DdlStep> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return addConstraint(operation.table(), operation.constraint());
	}

	@Override
	public List<DdlStep> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return addConstraint(operation.table(), operation.constraint());
	}

	@Override
	public List<DdlStep> visitDropConstraint(DropConstraint operation) {
		String name = (operation.name() != null) ? operation.name()
				: table(operation.table()).flatMap(Table::primaryKey).map(PrimaryKey::name).orElse(null);
		if (name == null) {
			return List.of(DdlStep.action(operation.table(), null, dropUnnamedPrimaryKey(operation)));
		}
		return List.of(DdlStep.action(operation.table(), name,
				"drop constraint " + ifExists(operation.ifExists()) + this.clauses.quoting().name(name)));
	}

	/**
	 * Return the action that drops a primary key whose name is not known.
	 * @param operation the operation
	 * @return the action of {@code alter table}
	 */
	protected String dropUnnamedPrimaryKey(DropConstraint operation) {
		return "drop primary key";
	}

	@Override
	public List<DdlStep> visitCreateSequence(CreateSequence operation) {
		return statement("create sequence " + ifNotExists(operation.ifNotExists()) + name(operation.sequence().name())
				+ this.clauses.sequences().options(operation.sequence()));
	}

	@Override
	public List<DdlStep> visitAlterSequence(AlterSequence operation) {
		return this.clauses.changes(operation);
	}

	@Override
	public List<DdlStep> visitDropSequence(DropSequence operation) {
		return statement("drop sequence " + ifExists(operation.ifExists()) + name(operation.sequence()));
	}

	@Override
	public List<DdlStep> visitCreateEnum(CreateEnum operation) {
		return statement(operation.enumType()
			.values()
			.stream()
			.map(this::literal)
			.collect(Collectors.joining(", ", "create type " + name(operation.enumType().name()) + " as enum (", ")")));
	}

	@Override
	public List<DdlStep> visitAddEnumValue(AddEnumValue operation) {
		String before = (operation.before() != null) ? " before " + literal(operation.before()) : "";
		return statement(
				"alter type " + name(operation.enumType()) + " add value " + literal(operation.value()) + before);
	}

	@Override
	public List<DdlStep> visitDropEnum(DropEnum operation) {
		return statement("drop type " + ifExists(operation.ifExists()) + name(operation.enumType()));
	}

	@Override
	public List<DdlStep> visitTableComment(TableComment operation) {
		return List.of(this.clauses.comments().table(operation.table(), operation.comment()));
	}

	@Override
	public List<DdlStep> visitCreateSchema(CreateSchema operation) {
		return statement("create schema " + ifNotExists(operation.ifNotExists())
				+ this.clauses.quoting().name(operation.name()));
	}

	@Override
	public List<DdlStep> visitDropSchema(DropSchema operation) {
		return statement(
				"drop schema " + ifExists(operation.ifExists()) + this.clauses.quoting().name(operation.name()));
	}

	@Override
	public List<DdlStep> visitExecute(Execute operation) {
		return statement(operation.sql());
	}

	@Override
	public List<DdlStep> visitBulkInsert(BulkInsert operation) {
		Optional<Table> table = this.clauses.inserts().dependsOnTypes(operation) ? table(operation.table())
				: this.tables.tableIfKnown(operation.table());
		return this.clauses.inserts().statements(operation, table);
	}

	@Override
	public List<DdlStep> visitBatchAlterTable(BatchAlterTable operation) {
		return compile(operation.operations()).stream().map(DdlStep::of).toList();
	}

	@Override
	public List<DdlStep> visitJdbc(Jdbc operation) {
		throw new IllegalArgumentException(
				"the code '" + operation.description() + "' is run against a connection, it cannot be compiled");
	}

	@Override
	public List<DdlStep> visitAutocommit(Autocommit operation) {
		return operation.operations()
			.stream()
			.flatMap((inner) -> compile(List.of(inner)).stream())
			.map((statement) -> DdlStep.outsideTransaction(statement.sql()))
			.toList();
	}

	@Override
	public List<DdlStep> visitCustom(CustomOperation operation) {
		return this.customCompilers.compile(operation, this.clauses, this.tables).stream().map(DdlStep::of).toList();
	}

	/**
	 * Compile operations.
	 * @param operations the operations
	 * @return their steps, in order
	 */
	protected final Stream<DdlStep> steps(List<? extends Operation> operations) {
		return operations.stream().flatMap((operation) -> operation.accept(this).stream());
	}

	private List<DdlStep> addConstraint(QualifiedName table, Constraint constraint) {
		return List
			.of(DdlStep.action(table, constraint.name(), "add " + this.clauses.constraints().definition(constraint)));
	}

	private void addComment(List<DdlStep> steps, QualifiedName table, Column column) {
		if (column.comment() != null) {
			steps.add(this.clauses.comments().column(table, column.name(), column.comment()));
		}
	}

	/**
	 * Return one statement as the only step.
	 * @param sql the statement
	 * @return the step
	 */
	protected static List<DdlStep> statement(String sql) {
		return List.of(DdlStep.statement(sql));
	}

	/**
	 * Return the words that make a missing thing no error.
	 * @param wanted whether it is to be no error
	 * @return the words with a blank behind them, or nothing
	 */
	protected String ifExists(boolean wanted) {
		return wanted ? "if exists " : "";
	}

	/**
	 * Return the words that leave an existing thing alone.
	 * @param wanted whether it is to be left alone
	 * @return the words with a blank behind them, or nothing
	 */
	protected String ifNotExists(boolean wanted) {
		return wanted ? "if not exists " : "";
	}

}
