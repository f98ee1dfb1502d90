package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.QualifiedName;

/** Says in one line what an operation does. */
final class DescriptionVisitor implements OperationVisitor<String> {

	@Override
	public String visitCreateTable(CreateTable operation) {
		return "create table " + operation.table().name();
	}

	@Override
	public String visitDropTable(DropTable operation) {
		return "drop table " + operation.table();
	}

	@Override
	public String visitRenameTable(RenameTable operation) {
		return "rename table " + operation.table() + " to " + operation.newName();
	}

	@Override
	public String visitAddColumn(AddColumn operation) {
		return "add column " + operation.column().name() + " to " + operation.table();
	}

	@Override
	public String visitDropColumn(DropColumn operation) {
		return "drop column " + operation.column() + " from " + operation.table();
	}

	@Override
	public String visitAlterColumn(AlterColumn operation) {
		return "alter column " + operation.column() + " of " + operation.table() + ": "
				+ changes(operation.alteration());
	}

	@Override
	public String visitCreateIndex(CreateIndex operation) {
		Index index = operation.index();
		String parts = index.parts().stream().map(IndexPart::text).collect(Collectors.joining(", "));
		return "create " + (index.unique() ? "unique " : "") + "index " + index.name() + " on " + operation.table()
				+ " (" + parts + ")";
	}

	@Override
	public String visitDropIndex(DropIndex operation) {
		return "drop index " + operation.name() + " from " + operation.table();
	}

	@Override
	public String visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return add(operation.constraint(), operation.table());
	}

	@Override
	public String visitCreateForeignKey(CreateForeignKey operation) {
		return add(operation.constraint(), operation.table()) + ", referring to "
				+ operation.constraint().referencedTable();
	}

	@Override
	public String visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return add(operation.constraint(), operation.table());
	}

	@Override
	public String visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return add(operation.constraint(), operation.table());
	}

	@Override
	public String visitDropConstraint(DropConstraint operation) {
		String name = (operation.name() != null) ? " " + operation.name() : "";
		return "drop " + TableParts.word(operation.kind()) + name + " from " + operation.table();
	}

	@Override
	public String visitCreateSequence(CreateSequence operation) {
		return "create sequence " + operation.sequence().name();
	}

	@Override
	public String visitAlterSequence(AlterSequence operation) {
		return "alter sequence " + operation.sequence();
	}

	@Override
	public String visitDropSequence(DropSequence operation) {
		return "drop sequence " + operation.sequence();
	}

	@Override
	public String visitCreateEnum(CreateEnum operation) {
		return "create enum type " + operation.enumType().name() + " " + operation.enumType().values();
	}

	@Override
	public String visitAddEnumValue(AddEnumValue operation) {
		return "add value '" + operation.value() + "' to enum type " + operation.enumType();
	}

	@Override
	public String visitDropEnum(DropEnum operation) {
		return "drop enum type " + operation.enumType();
	}

	@Override
	public String visitTableComment(TableComment operation) {
		return ((operation.comment() != null) ? "comment on table " : "drop comment of table ") + operation.table();
	}

	@Override
	public String visitCreateSchema(CreateSchema operation) {
		return "create schema " + operation.name();
	}

	@Override
	public String visitDropSchema(DropSchema operation) {
		return "drop schema " + operation.name();
	}

	@Override
	public String visitExecute(Execute operation) {
		return "execute " + OperationDescription.excerpt(operation.sql());
	}

	@Override
	public String visitBulkInsert(BulkInsert operation) {
		int rows = operation.rows().size();
		return "insert " + rows + ((rows == 1) ? " row" : " rows") + " into " + operation.table();
	}

	@Override
	public String visitBatchAlterTable(BatchAlterTable operation) {
		return "alter table " + operation.table() + ": " + all(operation.operations());
	}

	@Override
	public String visitJdbc(Jdbc operation) {
		return "run " + operation.description();
	}

	@Override
	public String visitAutocommit(Autocommit operation) {
		return "outside a transaction: " + all(operation.operations());
	}

	@Override
	public String visitCustom(CustomOperation operation) {
		return operation.description();
	}

	private static String add(Constraint constraint, QualifiedName table) {
		String name = (constraint.name() != null) ? " " + constraint.name() : "";
		List<String> columns = constraint.columns();
		return "add " + TableParts.word(constraint.kind()) + name
				+ (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")") + " to " + table;
	}

	private static String changes(ColumnAlteration alteration) {
		List<String> changes = new ArrayList<>();
		if (alteration.type() != null) {
			changes.add("type");
		}
		if (alteration.nullable() != null) {
			changes.add(alteration.nullable() ? "nullable" : "not null");
		}
		Setting<ColumnDefault> defaultValue = alteration.defaultValue();
		if (defaultValue != null) {
			ColumnDefault value = defaultValue.value();
			changes.add((value != null) ? "default " + value.expression() : "no default");
		}
		if (alteration.identity() != null) {
			changes.add((alteration.identity().value() != null) ? "identity" : "no identity");
		}
		if (alteration.comment() != null) {
			changes.add((alteration.comment().value() != null) ? "comment" : "no comment");
		}
		if (alteration.newName() != null) {
			changes.add("rename to " + alteration.newName());
		}
		return String.join(", ", changes);
	}

	private String all(List<Operation> operations) {
		return operations.stream().map((each) -> each.accept(this)).collect(Collectors.joining("; "));
	}

}
