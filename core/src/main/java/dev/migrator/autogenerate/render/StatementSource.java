package dev.migrator.autogenerate.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
import dev.migrator.operation.OperationVisitor;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.SequenceAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.UniqueConstraint;

/** Writes operations as calls of {@code Operations}. */
final class StatementSource implements OperationVisitor<String> {

	private final Imports imports;

	private final String receiver;

	private final boolean inBatch;

	/**
	 * Create the writer.
	 * @param imports collects what is needed
	 * @param receiver what the calls are made on
	 */
	StatementSource(Imports imports, String receiver) {
		this(imports, receiver, false);
	}

	private StatementSource(Imports imports, String receiver, boolean inBatch) {
		this.imports = imports;
		this.receiver = receiver;
		this.inBatch = inBatch;
	}

	@Override
	public String visitCreateTable(CreateTable operation) {
		QualifiedName name = operation.table().name();
		List<String> elements = elements(name).elements(operation.table());
		option(elements, operation.ifNotExists(), "ifNotExists");
		return JavaStatement.tall(on(name) + "createTable", JavaLiteral.of(name.name()), elements);
	}

	@Override
	public String visitDropTable(DropTable operation) {
		List<String> elements = (operation.before() != null) ? elements(operation.table()).elements(operation.before())
				: new ArrayList<>();
		option(elements, operation.ifExists(), "ifExists");
		return call(operation.table(), "dropTable", elements);
	}

	@Override
	public String visitRenameTable(RenameTable operation) {
		return call(operation.table(), "renameTable", List.of(JavaLiteral.of(operation.newName())));
	}

	@Override
	public String visitAddColumn(AddColumn operation) {
		List<String> arguments = new ArrayList<>();
		arguments.add(elements(operation.table()).column(operation.column()));
		option(arguments, operation.ifNotExists(), "ifNotExists");
		return call(operation.table(), "addColumn", arguments);
	}

	@Override
	public String visitDropColumn(DropColumn operation) {
		Column before = operation.before();
		List<String> arguments = new ArrayList<>();
		arguments
			.add((before != null) ? elements(operation.table()).column(before) : JavaLiteral.of(operation.column()));
		option(arguments, operation.ifExists(), "ifExists");
		return call(operation.table(), "dropColumn", arguments);
	}

	@Override
	public String visitAlterColumn(AlterColumn operation) {
		ElementSource elements = elements(operation.table());
		ColumnAlteration change = operation.alteration();
		List<String> calls = new ArrayList<>();
		add(calls, "rename", change.newName());
		if (change.type() != null) {
			calls.add("type(" + change.type().accept(elements.types()) + ")");
		}
		add(calls, "using", change.using());
		if (change.nullable() != null) {
			calls.add("nullable(" + change.nullable() + ")");
		}
		Setting<ColumnDefault> defaultValue = change.defaultValue();
		if (defaultValue != null) {
			ColumnDefault value = defaultValue.value();
			calls.add((value != null) ? "defaultValue(" + JavaLiteral.of(value.expression()) + ")" : "dropDefault()");
		}
		Setting<Identity> identity = change.identity();
		if (identity != null) {
			Identity value = identity.value();
			calls.add((value != null) ? "identity(" + elements.identity(value, false) + ")" : "dropIdentity()");
		}
		Setting<String> comment = change.comment();
		if (comment != null) {
			calls.add((comment.value() != null) ? "comment(" + JavaLiteral.of(comment.value()) + ")" : "dropComment()");
		}
		if (operation.before() != null) {
			calls.add("existing(" + elements.column(operation.before()) + ")");
		}
		return chain(operation.table(), "alterColumn", operation.column(), calls);
	}

	@Override
	public String visitCreateIndex(CreateIndex operation) {
		Index index = operation.index();
		List<String> columns = index.columns();
		boolean plain = !columns.isEmpty() && Index.of(index.name(), columns.toArray(String[]::new)).equals(index);
		if (plain && !this.inBatch && !operation.concurrently() && !operation.ifNotExists()) {
			return JavaStatement.call(on(operation.table()) + "createIndex", null, List.of(JavaLiteral.of(index.name()),
					JavaLiteral.of(operation.table().name()), JavaLiteral.all(columns)));
		}
		return call(operation.table(), "createIndex",
				List.of(elements(operation.table()).index(index) + (operation.concurrently() ? ".concurrently()" : "")
						+ (operation.ifNotExists() ? ".ifNotExists()" : "")));
	}

	@Override
	public String visitDropIndex(DropIndex operation) {
		List<String> options = new ArrayList<>();
		option(options, operation.concurrently(), "concurrently");
		option(options, operation.ifExists(), "ifExists");
		if (operation.before() != null) {
			options.add(0, elements(operation.table()).index(operation.before()));
			return call(operation.table(), "dropIndex", options);
		}
		return named(operation.table(), "dropIndex", operation.name(), options);
	}

	@Override
	public String visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return named(operation.table(), "createPrimaryKey", operation.constraint().name(),
				List.of(JavaLiteral.all(operation.constraint().columns())));
	}

	@Override
	public String visitCreateForeignKey(CreateForeignKey operation) {
		return call(operation.table(), "createForeignKey",
				List.of(operation.constraint().accept(elements(operation.table()))));
	}

	@Override
	public String visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		UniqueConstraint unique = operation.constraint();
		boolean plain = unique.deferrability() == Deferrability.NOT_DEFERRABLE && !unique.nullsNotDistinct();
		return plain
				? named(operation.table(), "createUniqueConstraint", unique.name(),
						List.of(JavaLiteral.all(unique.columns())))
				: call(operation.table(), "createUniqueConstraint",
						List.of(unique.accept(elements(operation.table()))));
	}

	@Override
	public String visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return named(operation.table(), "createCheckConstraint", operation.constraint().name(),
				List.of(JavaLiteral.of(operation.constraint().expression())));
	}

	@Override
	public String visitDropConstraint(DropConstraint operation) {
		List<String> arguments = new ArrayList<>();
		Constraint before = operation.before();
		if (before != null) {
			arguments.add(before.accept(elements(operation.table())));
			option(arguments, operation.ifExists(), "ifExists");
			return call(operation.table(), "dropConstraint", arguments);
		}
		arguments.add(this.imports.type(ConstraintKind.class) + "." + operation.kind());
		option(arguments, operation.ifExists(), "ifExists");
		return named(operation.table(), "dropConstraint", operation.name(), arguments);
	}

	@Override
	public String visitCreateSequence(CreateSequence operation) {
		QualifiedName name = operation.sequence().name();
		List<String> arguments = new ArrayList<>(List.of(elements(name).sequence(operation.sequence())));
		option(arguments, operation.ifNotExists(), "ifNotExists");
		return JavaStatement.call(on(name) + "createSequence", null, arguments);
	}

	@Override
	public String visitAlterSequence(AlterSequence operation) {
		SequenceAlteration change = operation.alteration();
		List<String> calls = new ArrayList<>();
		add(calls, "restart", change.restart());
		add(calls, "increment", change.increment());
		add(calls, "minValue", "noMinValue", change.minValue());
		add(calls, "maxValue", "noMaxValue", change.maxValue());
		add(calls, "cache", change.cache());
		if (change.cycle() != null) {
			calls.add("cycle(" + change.cycle() + ")");
		}
		calls.addAll(elements(operation.sequence()).restart(change.restartAbove()));
		Sequence before = operation.before();
		if (before != null) {
			calls.add("existing(" + elements(operation.sequence()).sequence(before) + ")");
		}
		return JavaStatement.chain(on(operation.sequence()) + "alterSequence",
				List.of(JavaLiteral.of(operation.sequence().name())), "c", calls);
	}

	@Override
	public String visitDropSequence(DropSequence operation) {
		QualifiedName name = operation.sequence();
		List<String> arguments = new ArrayList<>();
		arguments.add((operation.before() != null) ? elements(name).sequence(operation.before())
				: JavaLiteral.of(name.name()));
		option(arguments, operation.ifExists(), "ifExists");
		return JavaStatement.call(on(name) + "dropSequence", null, arguments);
	}

	@Override
	public String visitCreateEnum(CreateEnum operation) {
		return call(operation.enumType().name(), "createEnum", List.of(JavaLiteral.all(operation.enumType().values())));
	}

	@Override
	public String visitAddEnumValue(AddEnumValue operation) {
		List<String> arguments = new ArrayList<>(List.of(JavaLiteral.of(operation.value())));
		if (operation.before() != null) {
			arguments.add(JavaLiteral.of(operation.before()));
		}
		return call(operation.enumType(), "addEnumValue", arguments);
	}

	@Override
	public String visitDropEnum(DropEnum operation) {
		List<String> arguments = new ArrayList<>();
		if (operation.before() != null) {
			arguments.add(this.imports.type(List.class) + ".of(" + JavaLiteral.all(operation.before().values()) + ")");
		}
		option(arguments, operation.ifExists(), "ifExists");
		return call(operation.enumType(), "dropEnum", arguments);
	}

	@Override
	public String visitTableComment(TableComment operation) {
		return call(operation.table(), "tableComment", List.of(JavaLiteral.of(operation.comment())));
	}

	@Override
	public String visitCreateSchema(CreateSchema operation) {
		return schema("createSchema", operation.name(), operation.ifNotExists(), "ifNotExists");
	}

	@Override
	public String visitDropSchema(DropSchema operation) {
		return schema("dropSchema", operation.name(), operation.ifExists(), "ifExists");
	}

	@Override
	public String visitExecute(Execute operation) {
		return JavaStatement.call(this.receiver + ".execute", null, List.of(JavaLiteral.of(operation.sql())));
	}

	@Override
	public String visitBulkInsert(BulkInsert operation) {
		List<String> arguments = new ArrayList<>();
		arguments.add(this.imports.type(List.class) + ".of(" + JavaLiteral.all(operation.columns()) + ")");
		operation.rows().forEach((row) -> arguments.add(RowSource.of(this.imports, row)));
		return call(operation.table(), "bulkInsert", arguments);
	}

	@Override
	public String visitBatchAlterTable(BatchAlterTable operation) {
		StatementSource inner = new StatementSource(this.imports, "t", true);
		return JavaStatement.block(on(operation.table()) + "batchAlterTable", JavaLiteral.of(operation.table().name()),
				"t", operation.operations().stream().map((each) -> each.accept(inner)).toList());
	}

	@Override
	public String visitJdbc(Jdbc operation) {
		return JavaLiteral.comment("write the code '" + operation.description() + "' here, which cannot be generated");
	}

	@Override
	public String visitAutocommit(Autocommit operation) {
		StatementSource inner = new StatementSource(this.imports, "inner");
		return JavaStatement.block(this.receiver + ".autocommit", null, "inner",
				operation.operations().stream().map((each) -> each.accept(inner)).toList());
	}

	@Override
	public String visitCustom(CustomOperation operation) {
		return JavaLiteral
			.comment("add the operation '" + operation.description() + "' here, which cannot be generated");
	}

	private ElementSource elements(QualifiedName owner) {
		return new ElementSource(this.imports, owner.schema());
	}

	private String on(QualifiedName owner) {
		boolean plain = owner.schema() == null || this.inBatch;
		return this.receiver + (plain ? "." : ".inSchema(" + JavaLiteral.of(owner.schema()) + ").");
	}

	private String call(QualifiedName owner, String method, List<String> arguments) {
		return JavaStatement.call(on(owner) + method, this.inBatch ? null : JavaLiteral.of(owner.name()), arguments);
	}

	private String named(QualifiedName owner, String method, @Nullable String name, List<String> arguments) {
		List<String> all = new ArrayList<>(List.of(JavaLiteral.of(name)));
		if (!this.inBatch) {
			all.add(JavaLiteral.of(owner.name()));
		}
		all.addAll(arguments);
		return JavaStatement.call(on(owner) + method, null, all);
	}

	private String chain(QualifiedName owner, String method, String subject, List<String> calls) {
		List<String> arguments = this.inBatch ? List.of(JavaLiteral.of(subject))
				: List.of(JavaLiteral.of(owner.name()), JavaLiteral.of(subject));
		return JavaStatement.chain(on(owner) + method, arguments, "c", calls);
	}

	private String schema(String method, String name, boolean option, String word) {
		List<String> arguments = new ArrayList<>(List.of(JavaLiteral.of(name)));
		option(arguments, option, word);
		return JavaStatement.call(this.receiver + "." + method, null, arguments);
	}

	private void option(List<String> arguments, boolean chosen, String word) {
		if (chosen) {
			arguments.add(this.imports.element(word) + "()");
		}
	}

	private static void add(List<String> calls, String method, @Nullable String argument) {
		if (argument != null) {
			calls.add(method + "(" + JavaLiteral.of(argument) + ")");
		}
	}

	private static void add(List<String> calls, String method, @Nullable Long argument) {
		if (argument != null) {
			calls.add(method + "(" + ElementSource.number(argument) + ")");
		}
	}

	private static void add(List<String> calls, String method, String none, @Nullable Setting<Long> setting) {
		if (setting != null) {
			Long value = setting.value();
			calls.add((value != null) ? method + "(" + ElementSource.number(value) + ")" : none + "()");
		}
	}

}
