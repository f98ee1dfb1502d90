package dev.migrator.dialect;

import java.util.List;
import java.util.stream.Stream;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.ColumnAlteration;
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
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of an operation a database cannot do, by its features and the lengths of
 * names.
 */
public class OperationProblems implements OperationVisitor<List<String>> {

	private final String dialect;

	private final DialectFeatures features;

	private final SchemaProblems schema;

	private final CustomOperationCompilers customCompilers;

	/**
	 * Create the check.
	 * @param dialect the name of the dialect
	 * @param features what the database can do
	 * @param schema the check of tables and what belongs to them
	 * @param customCompilers the compilers of the user's own operations
	 */
	public OperationProblems(String dialect, DialectFeatures features, SchemaProblems schema,
			CustomOperationCompilers customCompilers) {
		this.dialect = dialect;
		this.features = features;
		this.schema = schema;
		this.customCompilers = customCompilers;
	}

	@Override
	public List<String> visitCreateTable(CreateTable operation) {
		Table table = operation.table();
		ProblemList problems = of("createTable", table.name());
		table.columns().forEach((column) -> this.schema.column(column, problems));
		table.constraints().forEach((constraint) -> this.schema.constraint(constraint, problems));
		table.indexes().forEach((index) -> this.schema.index(index, problems));
		this.schema.comment(table.comment(), problems);
		return problems.list();
	}

	@Override
	public List<String> visitDropTable(DropTable operation) {
		return of("dropTable", operation.table()).list();
	}

	@Override
	public List<String> visitRenameTable(RenameTable operation) {
		return of("renameTable", operation.table()).name(operation.newName()).list();
	}

	@Override
	public List<String> visitAddColumn(AddColumn operation) {
		ProblemList problems = of("addColumn", operation.column().name(), operation.table());
		this.schema.column(operation.column(), problems);
		return problems.list();
	}

	@Override
	public List<String> visitDropColumn(DropColumn operation) {
		return of("dropColumn", operation.column(), operation.table()).list();
	}

	@Override
	public List<String> visitAlterColumn(AlterColumn operation) {
		ColumnAlteration alteration = operation.alteration();
		ProblemList problems = of("alterColumn", operation.column(), operation.table()).name(alteration.newName())
			.need(DialectFeature.ALTER_TYPE_USING, alteration.using() != null);
		if (alteration.type() != null) {
			this.schema.type(alteration.type(), problems);
		}
		if (alteration.identity() != null) {
			identity(operation, alteration.identity().value(), problems);
		}
		if (alteration.comment() != null) {
			problems.need(DialectFeature.COMMENTS, true);
			this.schema.comment(alteration.comment().value(), problems);
		}
		return problems.list();
	}

	@Override
	public List<String> visitCreateIndex(CreateIndex operation) {
		ProblemList problems = of("createIndex", operation.index().name(), operation.table());
		this.schema.index(operation.index(), problems);
		return problems.list();
	}

	@Override
	public List<String> visitDropIndex(DropIndex operation) {
		return of("dropIndex", operation.name(), operation.table()).list();
	}

	@Override
	public List<String> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return constraint("createPrimaryKey", operation.table(), operation.constraint());
	}

	@Override
	public List<String> visitCreateForeignKey(CreateForeignKey operation) {
		return constraint("createForeignKey", operation.table(), operation.constraint());
	}

	@Override
	public List<String> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return constraint("createUniqueConstraint", operation.table(), operation.constraint());
	}

	@Override
	public List<String> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return constraint("createCheckConstraint", operation.table(), operation.constraint());
	}

	@Override
	public List<String> visitDropConstraint(DropConstraint operation) {
		return of("dropConstraint", (operation.name() != null) ? operation.name() : "primary key", operation.table())
			.list();
	}

	@Override
	public List<String> visitCreateSequence(CreateSequence operation) {
		return of("createSequence", operation.sequence().name()).need(DialectFeature.SEQUENCES, true).list();
	}

	@Override
	public List<String> visitAlterSequence(AlterSequence operation) {
		return of("alterSequence", operation.sequence()).need(DialectFeature.SEQUENCES, true)
			.need(DialectFeature.RESTART_ABOVE,
					operation.alteration().restartAbove() != null && this.features.has(DialectFeature.SEQUENCES))
			.list();
	}

	@Override
	public List<String> visitDropSequence(DropSequence operation) {
		return of("dropSequence", operation.sequence()).need(DialectFeature.SEQUENCES, true).list();
	}

	@Override
	public List<String> visitCreateEnum(CreateEnum operation) {
		ProblemList problems = of("createEnum", operation.enumType().name()).need(DialectFeature.ENUM_TYPES, true);
		operation.enumType().values().forEach((value) -> this.schema.literal(value, problems));
		return problems.list();
	}

	@Override
	public List<String> visitAddEnumValue(AddEnumValue operation) {
		ProblemList problems = of("addEnumValue", operation.enumType()).need(DialectFeature.ADD_ENUM_VALUE, true);
		problems.need(DialectFeature.ADD_ENUM_VALUE_BEFORE,
				operation.before() != null && this.features.has(DialectFeature.ADD_ENUM_VALUE));
		this.schema.literal(operation.value(), problems);
		return problems.list();
	}

	@Override
	public List<String> visitDropEnum(DropEnum operation) {
		return of("dropEnum", operation.enumType()).need(DialectFeature.ENUM_TYPES, true).list();
	}

	@Override
	public List<String> visitTableComment(TableComment operation) {
		ProblemList problems = of("tableComment", operation.table()).need(DialectFeature.COMMENTS, true);
		this.schema.comment(operation.comment(), problems);
		return problems.list();
	}

	@Override
	public List<String> visitCreateSchema(CreateSchema operation) {
		return schema("createSchema", operation.name());
	}

	@Override
	public List<String> visitDropSchema(DropSchema operation) {
		return schema("dropSchema", operation.name());
	}

	@Override
	public List<String> visitExecute(Execute operation) {
		return List.of();
	}

	@Override
	public List<String> visitBulkInsert(BulkInsert operation) {
		ProblemList problems = of("bulkInsert", operation.table()).names(operation.columns());
		if (operation.columns().isEmpty()) {
			problems.add("it names no column");
		}
		operation.rows().forEach((row) -> row.forEach((value) -> this.schema.literal(value, problems)));
		return problems.list();
	}

	@Override
	public List<String> visitBatchAlterTable(BatchAlterTable operation) {
		ProblemList problems = of("batchAlterTable", operation.table());
		if (operation.operations().stream().anyMatch(Jdbc.class::isInstance)) {
			problems.add("code cannot be part of a batch");
		}
		return Stream.concat(problems.list().stream(), all(operation.operations())).toList();
	}

	@Override
	public List<String> visitJdbc(Jdbc operation) {
		return List.of();
	}

	@Override
	public List<String> visitAutocommit(Autocommit operation) {
		return all(operation.operations()).toList();
	}

	@Override
	public List<String> visitCustom(CustomOperation operation) {
		if (this.customCompilers.knows(operation)) {
			return List.of();
		}
		ProblemList problems = new ProblemList("the operation '" + operation.description() + "'", this.dialect,
				this.features);
		problems.add("no compiler is registered for '" + operation.getClass().getName() + "'");
		return problems.list();
	}

	private Stream<String> all(List<Operation> operations) {
		return operations.stream().flatMap((operation) -> operation.accept(this).stream());
	}

	private void identity(AlterColumn operation, @Nullable Identity identity, ProblemList problems) {
		boolean added = identity != null && operation.before() != null && operation.before().identity() == null;
		problems.need(added ? DialectFeature.ADD_IDENTITY : DialectFeature.ALTER_IDENTITY, true);
		this.schema.identity(identity, problems);
	}

	private List<String> constraint(String operation, QualifiedName table, Constraint constraint) {
		ProblemList problems = (constraint.name() != null) ? of(operation, constraint.name(), table)
				: of(operation, table);
		this.schema.constraint(constraint, problems);
		return problems.list();
	}

	private List<String> schema(String operation, String name) {
		return new ProblemList(operation + " '" + name + "'", this.dialect, this.features).name(name)
			.need(DialectFeature.SCHEMAS, true)
			.need(DialectFeature.CREATE_SCHEMA, this.features.has(DialectFeature.SCHEMAS))
			.list();
	}

	private ProblemList of(String operation, QualifiedName subject) {
		ProblemList problems = new ProblemList(operation + " '" + subject + "'", this.dialect, this.features);
		this.schema.table(subject, problems);
		return problems;
	}

	private ProblemList of(String operation, String subject, QualifiedName table) {
		ProblemList problems = new ProblemList(operation + " '" + subject + "' of '" + table + "'", this.dialect,
				this.features);
		this.schema.table(table, problems);
		return problems.name(subject);
	}

}
