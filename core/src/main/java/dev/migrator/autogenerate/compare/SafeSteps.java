package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AddEnumValue;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Setting;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Table;

/**
 * Takes operations apart that would fail on tables with rows, and says what the database
 * needs to be told besides: how to convert values, and that a new value of an enum type
 * must be committed before it is used.
 */
final class SafeSteps {

	private static final int UUID_LENGTH = 36;

	private final ComparisonRules rules;

	private final LossMark marks;

	private final ContinuedNumbers numbers;

	SafeSteps(ComparisonRules rules, List<IdGenerator> generators) {
		this.rules = rules;
		this.marks = new LossMark(rules.types(), List.of());
		this.numbers = new ContinuedNumbers(generators, rules.quoting());
	}

	List<Change> of(List<Change> changes, DatabaseSchema before, DatabaseSchema after) {
		List<Change> steps = new ArrayList<>();
		ComputedValues computed = new ComputedValues(changes, before, this.rules.types());
		for (Change change : changes) {
			Operation operation = change.operation();
			if (operation instanceof AddColumn add) {
				steps.addAll(added(change, add, computed.former(add), computed, after));
			}
			else if (operation instanceof AlterColumn alter) {
				alterations(alter).forEach((each) -> steps.add(change.withOperation(each)));
			}
			else if (operation instanceof CreateCheckConstraint check) {
				steps.add(new CheckMark(changes, before).of(change, check));
			}
			else if (operation instanceof CreateSequence sequence && !this.numbers.knows(sequence.sequence().name())) {
				steps.add(SequenceMark.of(change, sequence.sequence(), changes, before));
			}
			else if (operation instanceof AddEnumValue add && isUsed(add, changes)) {
				steps.add(change.withOperation(new Autocommit(List.of(add)))
					.remarked("a new value can be used only when it is committed"));
			}
			else if (operation instanceof TableComment comment) {
				steps.add(change.withOperation(new TableComment(comment.table(), comment.comment(), null)));
			}
			else {
				steps.add(change);
			}
		}
		List<Change> all = this.numbers.in(steps, after);
		return this.rules.features().has(DialectFeature.TABLE_REBUILD) ? TableBatches.of(all) : all;
	}

	private static boolean needsValue(Column column) {
		return !column.nullable() && column.defaultValue() == null && column.identity() == null
				&& column.generated() == null;
	}

	private List<Change> added(Change change, AddColumn add, @Nullable Column former, ComputedValues computed,
			DatabaseSchema after) {
		boolean kept = former != null && computed.isKept(add, former);
		if (former != null && kept) {
			return computedOnceMore(change, add, former);
		}
		Change marked = (former != null) ? change.losing("the values that column '" + add.column().name() + "' of '"
				+ add.table() + "' was computed to get lost") : change;
		return needsValue(add.column()) ? filled(marked, add, after) : List.of(marked);
	}

	private List<Change> computedOnceMore(Change change, AddColumn add, Column former) {
		Column column = add.column();
		String expression = Objects.requireNonNull(former.generated()).expression();
		Change fill = Change.of(new Execute(update(add) + "(" + expression + ")", null))
			.remarked("column '" + column.name() + "' keeps the values that it was computed to");
		if (!needsValue(column)) {
			return List.of(change, fill);
		}
		Column open = column.withNullable(true);
		return List.of(change.withOperation(new AddColumn(add.table(), open, add.ifNotExists())), fill,
				former.nullable() ? this.marks.of(tightened(add, open)) : Change.of(tightened(add, open)));
	}

	private String update(AddColumn add) {
		return "update " + this.rules.quoting().name(add.table()) + " set "
				+ this.rules.quoting().name(add.column().name()) + " = ";
	}

	private static AlterColumn tightened(AddColumn add, Column open) {
		return new AlterColumn(add.table(), open.name(),
				new ColumnAlteration(null, null, null, false, null, null, null), open);
	}

	private List<Change> filled(Change change, AddColumn add, DatabaseSchema after) {
		Column column = add.column();
		Column open = column.withNullable(true);
		Table table = after.table(add.table()).orElse(null);
		String value = isKey(column, table) ? "null" : CheckMark.permitted(column, table)
			.orElseGet(() -> NeutralValue.of(this.rules.types().canonical(column.type())));
		String sql = update(add) + value + " where " + this.rules.quoting().name(column.name()) + " is null";
		return List.of(change.withOperation(new AddColumn(add.table(), open, add.ifNotExists())), Change
			.of(new Execute(sql, null))
			.remarked("REVIEW: put in the value of column '" + column.name() + "' for the rows that are there already"),
				Change.of(tightened(add, open)));
	}

	private static boolean isKey(Column column, @Nullable Table table) {
		return table != null && table.constraints().stream().anyMatch((each) -> each.columns().contains(column.name()));
	}

	// MariaDB 12, UUID Data Type: numbers and UUIDs become each other only by way of
	// text.
	private List<AlterColumn> alterations(AlterColumn operation) {
		Column before = operation.before();
		ColumnAlteration change = operation.alteration();
		ColumnType type = change.type();
		if (before == null || type == null || this.rules.features().has(DialectFeature.ALTER_TYPE_USING)
				|| !conversion(before, type).isNumberAndUuid()) {
			return List.of(converting(operation));
		}
		Column text = before.withType(ColumnTypes.varchar(UUID_LENGTH)).withIdentity(null);
		Setting<Identity> identity = change.identity();
		boolean drops = identity != null && identity.value() == null;
		return List.of(new AlterColumn(operation.table(), operation.column(),
				new ColumnAlteration(null, text.type(), null, null, null, drops ? identity : null, null), before),
				new AlterColumn(
						operation.table(), operation.column(), new ColumnAlteration(change.newName(), type, null,
								change.nullable(), change.defaultValue(), drops ? null : identity, change.comment()),
						text));
	}

	private TypeChange conversion(Column before, ColumnType type) {
		return new TypeChange(this.rules.types().canonical(before.type()), this.rules.types().canonical(type));
	}

	private AlterColumn converting(AlterColumn operation) {
		ColumnAlteration change = operation.alteration();
		Column before = operation.before();
		ColumnType type = change.type();
		if (before == null || type == null || change.using() != null
				|| !this.rules.features().has(DialectFeature.ALTER_TYPE_USING)) {
			return operation;
		}
		TypeChange conversion = conversion(before, type);
		if (conversion.isImplicit()) {
			return operation;
		}
		Setting<ColumnDefault> value = change.defaultValue();
		Setting<ColumnDefault> again = (value == null && before.defaultValue() != null)
				? new Setting<>(before.defaultValue()) : value;
		return new AlterColumn(operation.table(), operation.column(), new ColumnAlteration(change.newName(), type,
				conversion(before, type, conversion), change.nullable(), again, change.identity(), change.comment()),
				before);
	}

	private String conversion(Column before, ColumnType type, TypeChange conversion) {
		String name = this.rules.quoting().name(before.name());
		if (conversion.isTruthToNumber()) {
			return "case when " + name + " then 1 when not " + name + " then 0 end";
		}
		String value = conversion.isFromText() ? name
				: "cast(" + name + " as " + this.rules.types().render(conversion.text()) + ")";
		return this.rules.types().conversion(value, type);
	}

	// PostgreSQL 18, ALTER TYPE: a value added to an enum type cannot be used until the
	// transaction is committed.
	private static boolean isUsed(AddEnumValue add, List<Change> changes) {
		return changes.stream().map(Change::operation).filter((each) -> each != add).anyMatch(add::isUsedBy);
	}

}
