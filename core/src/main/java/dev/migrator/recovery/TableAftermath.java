package dev.migrator.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.migrator.dialect.Leftover;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Says of one operation what of it is there; the half about tables. */
final class TableAftermath extends ObjectAftermath {

	private final LiveObjects live;

	private final ColumnAftermath columns;

	TableAftermath(LiveObjects live, StatementAftermath text) {
		super(live, text);
		this.live = live;
		this.columns = new ColumnAftermath(live);
	}

	@Override
	public Aftermath visitCreateTable(CreateTable operation) {
		Table wanted = operation.table();
		Optional<Table> found = this.live.table(wanted.name());
		if (found.isEmpty()) {
			return Aftermath.notDone(operation, "table '" + wanted.name() + "' is not there");
		}
		if (!this.columns.same(found.get(), wanted)) {
			return foreign(operation.ifNotExists(), "table '" + wanted.name() + "' is there with other columns, "
					+ ColumnAftermath.describe(found.get()) + ", not " + ColumnAftermath.describe(wanted));
		}
		List<Operation> missing = missing(found.get(), wanted);
		if (missing.isEmpty()) {
			return Aftermath.done("table '" + wanted.name() + "' is there");
		}
		return Aftermath.half(missing,
				"table '" + wanted.name() + "' is there, but not all of its indexes and comments");
	}

	private static List<Operation> missing(Table found, Table wanted) {
		List<Operation> missing = new ArrayList<>();
		List<String> indexes = found.indexes().stream().map(Index::name).toList();
		wanted.indexes()
			.stream()
			.filter((index) -> !indexes.contains(index.name()))
			.forEach((index) -> missing.add(new CreateIndex(wanted.name(), index, false, false)));
		if (wanted.comment() != null && !wanted.comment().equals(found.comment())) {
			missing.add(new TableComment(wanted.name(), wanted.comment(), null));
		}
		for (Column column : wanted.columns()) {
			found.column(column.name())
				.flatMap((there) -> ColumnAftermath.missingComment(wanted.name(), there, column))
				.ifPresent(missing::add);
		}
		return missing;
	}

	private static Aftermath foreign(boolean leftAlone, String finding) {
		return leftAlone ? Aftermath.done(finding) : Aftermath.unknown(finding);
	}

	@Override
	public Aftermath visitDropTable(DropTable operation) {
		return dropped(operation, "table '" + operation.table() + "'", this.live.table(operation.table()).isPresent());
	}

	@Override
	public Aftermath visitRenameTable(RenameTable operation) {
		QualifiedName newName = operation.table().withName(operation.newName());
		boolean old = this.live.table(operation.table()).isPresent();
		boolean renamed = this.live.table(newName).isPresent();
		if (old == renamed) {
			return Aftermath.unknown("of the tables '" + operation.table() + "' and '" + newName + "' "
					+ (old ? "both are there" : "none is there"));
		}
		return created(operation, "table '" + newName + "'", renamed);
	}

	@Override
	public Aftermath visitAddColumn(AddColumn operation) {
		return in(operation.table(), operation, this.columns::added);
	}

	@Override
	public Aftermath visitDropColumn(DropColumn operation) {
		return in(operation.table(), operation, (table, drop) -> dropped(drop,
				ColumnAftermath.name(table, drop.column()), table.column(drop.column()).isPresent()));
	}

	@Override
	public Aftermath visitAlterColumn(AlterColumn operation) {
		return in(operation.table(), operation, this.columns::altered);
	}

	@Override
	public Aftermath visitCreateIndex(CreateIndex operation) {
		return in(operation.table(), operation, this::createdIndex);
	}

	private Aftermath createdIndex(Table table, CreateIndex operation) {
		String name = operation.index().name();
		Optional<Leftover> invalid = this.live.leftover(operation.table().withName(name));
		if (invalid.isPresent()) {
			return Aftermath.half(invalid.get().cleanUp(), operation, "there is " + invalid.get().description());
		}
		Optional<Index> found = table.indexes().stream().filter((index) -> index.name().equals(name)).findFirst();
		if (found.isPresent() && !sameIndex(found.get(), operation.index())) {
			return foreign(operation.ifNotExists(), "index '" + name + "' is there over " + found.get().columns()
					+ ", not over " + operation.index().columns());
		}
		return created(operation, "index '" + name + "'", found.isPresent());
	}

	// The text of expressions and conditions comes back in the database's own spelling.
	private static boolean sameIndex(Index found, Index wanted) {
		return found.unique() == wanted.unique() && found.parts().size() == wanted.parts().size()
				&& found.columns().equals(wanted.columns());
	}

	@Override
	public Aftermath visitDropIndex(DropIndex operation) {
		boolean there = this.live.hasIndex(operation.table(), operation.name());
		return dropped(operation, "index '" + operation.name() + "'",
				there || this.live.leftover(operation.table().withName(operation.name())).isPresent());
	}

	@Override
	public Aftermath visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return constraint(operation, operation.table(), operation.constraint());
	}

	@Override
	public Aftermath visitCreateForeignKey(CreateForeignKey operation) {
		return constraint(operation, operation.table(), operation.constraint());
	}

	@Override
	public Aftermath visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return constraint(operation, operation.table(), operation.constraint());
	}

	@Override
	public Aftermath visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return constraint(operation, operation.table(), operation.constraint());
	}

	private Aftermath constraint(Operation operation, QualifiedName name, Constraint wanted) {
		return in(name, operation, (table, create) -> ConstraintAftermath.created(create, table, wanted));
	}

	@Override
	public Aftermath visitDropConstraint(DropConstraint operation) {
		return in(operation.table(), operation,
				(table, drop) -> dropped(drop,
						ConstraintAftermath.describe(drop.kind(), drop.name()) + " of table '" + drop.table() + "'",
						ConstraintAftermath.find(table, drop.kind(), drop.name()).isPresent()));
	}

	@Override
	public Aftermath visitTableComment(TableComment operation) {
		return Aftermath.notDone(operation,
				"the comment of table '" + operation.table() + "' can be set again without harm");
	}

	@Override
	public Aftermath visitBatchAlterTable(BatchAlterTable operation) {
		List<Aftermath> parts = operation.operations().stream().map((each) -> each.accept(this)).toList();
		return in(operation.table(), operation, (table, batch) -> new BatchAftermath(table, batch, parts).judge());
	}

	@Override
	public Aftermath visitAutocommit(Autocommit operation) {
		return Aftermath.unknown("a block has no statement of its own");
	}

	private <O extends Operation> Aftermath in(QualifiedName name, O operation, BiFunction<Table, O, Aftermath> look) {
		Aftermath aftermath = this.live.table(name)
			.map((table) -> look.apply(table, operation))
			.orElseGet(() -> Aftermath.unknown("table '" + name + "' is not there"));
		return this.live.withCopies(name, aftermath);
	}

}
