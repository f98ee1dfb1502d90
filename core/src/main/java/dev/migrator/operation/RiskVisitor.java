package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.DataRisk.Kind;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Finds what operations may do to rows that exist. */
final class RiskVisitor implements OperationVisitor<List<DataRisk>> {

	private static final Pattern DROPPING = Pattern
		.compile("(?is)\\s*(drop\\s+(table|schema|database)|truncate|alter\\s+table\\s.*\\sdrop\\s+column)\\b");

	private static final Pattern DELETING = Pattern.compile("(?is)\\s*delete\\s+from\\b");

	private static final int SHOWN = 60;

	private final Function<QualifiedName, Optional<Table>> tables;

	RiskVisitor(Function<QualifiedName, Optional<Table>> tables) {
		this.tables = tables;
	}

	private static List<DataRisk> drops(String text) {
		return List.of(new DataRisk(Kind.DROPS, text));
	}

	private static List<DataRisk> refuses(String text) {
		return List.of(new DataRisk(Kind.REFUSES, text));
	}

	@Override
	public List<DataRisk> visitDropTable(DropTable operation) {
		return drops("table '" + operation.table() + "' with its rows");
	}

	@Override
	public List<DataRisk> visitDropColumn(DropColumn operation) {
		return drops("column '" + operation.column() + "' of '" + operation.table() + "' with its values");
	}

	@Override
	public List<DataRisk> visitDropSchema(DropSchema operation) {
		return drops("schema '" + operation.name() + "'");
	}

	@Override
	public List<DataRisk> visitAddColumn(AddColumn operation) {
		Column column = operation.column();
		boolean filled = column.nullable() || column.defaultValue() != null || column.identity() != null
				|| column.generated() != null;
		return filled ? List.of() : refuses("'" + operation.table() + "' must have no rows, because column '"
				+ column.name() + "' takes no nulls and has no default");
	}

	@Override
	public List<DataRisk> visitAlterColumn(AlterColumn operation) {
		ColumnAlteration change = operation.alteration();
		Column before = before(operation);
		List<DataRisk> risks = new ArrayList<>();
		String column = "column '" + operation.column() + "' of '" + operation.table() + "'";
		if (change.type() != null) {
			narrowing(column, (before != null) ? before.type() : null, change.type()).ifPresent(risks::add);
		}
		if (Boolean.FALSE.equals(change.nullable()) && (before == null || before.nullable())) {
			risks.add(new DataRisk(Kind.REFUSES, column + " must hold no nulls"));
		}
		return List.copyOf(risks);
	}

	private @Nullable Column before(AlterColumn operation) {
		Column before = operation.before();
		return (before != null) ? before
				: this.tables.apply(operation.table())
					.flatMap((table) -> table.column(operation.column()))
					.orElse(null);
	}

	private static Optional<DataRisk> narrowing(String column, @Nullable ColumnType before, ColumnType after) {
		if (before == null) {
			return Optional.of(new DataRisk(Kind.NARROWS, column + " if its type, which is not known, holds more"));
		}
		return TypeFit.fits(before, after) ? Optional.empty()
				: Optional.of(new DataRisk(Kind.NARROWS, column + " from " + before + " to " + after));
	}

	@Override
	public List<DataRisk> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return refuses("rows of '" + operation.table() + "' must differ in " + operation.constraint().columns()
				+ " and hold no nulls there");
	}

	@Override
	public List<DataRisk> visitCreateForeignKey(CreateForeignKey operation) {
		return constraint(operation.table(), operation.constraint(), "must have their parent for");
	}

	@Override
	public List<DataRisk> visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return constraint(operation.table(), operation.constraint(), "must differ for");
	}

	@Override
	public List<DataRisk> visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return constraint(operation.table(), operation.constraint(), "must satisfy");
	}

	private static List<DataRisk> constraint(QualifiedName table, Constraint constraint, String words) {
		return refuses("rows of '" + table + "' " + words
				+ ((constraint.name() != null) ? " '" + constraint.name() + "'" : " the new constraint"));
	}

	@Override
	public List<DataRisk> visitCreateIndex(CreateIndex operation) {
		return operation.index().unique()
				? refuses("rows of '" + operation.table() + "' must differ for '" + operation.index().name() + "'")
				: List.of();
	}

	@Override
	public List<DataRisk> visitExecute(Execute operation) {
		String line = operation.sql().strip().replaceAll("\\s+", " ");
		String shown = "'" + ((line.length() > SHOWN) ? line.substring(0, SHOWN) + "..." : line) + "'";
		boolean loses = DROPPING.matcher(operation.sql()).lookingAt() || DELETING.matcher(operation.sql()).lookingAt();
		return loses ? drops(shown) : List.of();
	}

	@Override
	public List<DataRisk> visitJdbc(Jdbc operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitBatchAlterTable(BatchAlterTable operation) {
		return all(operation.operations());
	}

	@Override
	public List<DataRisk> visitAutocommit(Autocommit operation) {
		return all(operation.operations());
	}

	private List<DataRisk> all(List<Operation> operations) {
		return operations.stream().flatMap((operation) -> operation.accept(this).stream()).toList();
	}

	@Override
	public List<DataRisk> visitCreateTable(CreateTable operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitRenameTable(RenameTable operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitDropIndex(DropIndex operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitDropConstraint(DropConstraint operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitCreateSequence(CreateSequence operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitAlterSequence(AlterSequence operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitCreateEnum(CreateEnum operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitAddEnumValue(AddEnumValue operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitDropEnum(DropEnum operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitTableComment(TableComment operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitCreateSchema(CreateSchema operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitBulkInsert(BulkInsert operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitCustom(CustomOperation operation) {
		return List.of();
	}

	@Override
	public List<DataRisk> visitDropSequence(DropSequence operation) {
		return List.of();
	}

}
