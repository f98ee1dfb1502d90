package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.Setting;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.Table;

/**
 * A table on both sides, without its foreign keys, which need to know what happens to
 * other tables.
 */
final class TableComparison {

	private final Equality equality;

	private final Table found;

	private final Table wanted;

	private final ColumnComparison columns;

	private final PartPlan<Constraint> constraints;

	private final PartPlan<Index> indexes;

	TableComparison(Equality equality, Table found, Table wanted) {
		this.equality = equality;
		this.found = found;
		this.wanted = wanted;
		this.columns = new ColumnComparison(equality, found, wanted);
		Pairing<Constraint> local = new Pairing<Constraint>(local(found), local(wanted))
			.by((is, should) -> Objects.equals(is.name(), should.name()) && same(is, should))
			.by(this::same);
		Pairing<Index> all = new Pairing<Index>(found.indexes(), wanted.indexes())
			.by((is, should) -> is.name().equals(should.name()) && same(is, should))
			.by(this::same)
			.by(KeyedParts::isRefinement);
		all.onlyFound().removeIf((index) -> KeyedParts.isOfForeignKey(index, found));
		KeyedParts.removeCounterparts(all.onlyFound(), local.onlyWanted());
		KeyedParts.removeCounterparts(all.onlyWanted(), local.onlyFound());
		local.onlyWanted().removeIf((each) -> local.pairs().stream().anyMatch((pair) -> same(pair.wanted(), each)));
		this.constraints = new PartPlan<>(local, Constraint::name);
		this.indexes = new PartPlan<>(all, Index::name);
		Set<String> gone = this.columns.gone();
		this.constraints.remake((each) -> PartColumns.touches(each, gone));
		this.indexes.remake((each) -> PartColumns.touches(each, gone));
	}

	private static List<Constraint> local(Table table) {
		return table.constraints().stream().filter((each) -> each.kind() != ConstraintKind.FOREIGN_KEY).toList();
	}

	private boolean same(Constraint is, Constraint should) {
		return this.equality.same(name(), is, should);
	}

	private boolean same(Index is, Index should) {
		return this.equality.same(name(), is, should);
	}

	QualifiedName name() {
		return this.wanted.name();
	}

	Table found() {
		return this.found;
	}

	Table wanted() {
		return this.wanted;
	}

	ColumnComparison columns() {
		return this.columns;
	}

	/**
	 * Return whether the two sides differ in what has many spellings, so that the
	 * database should be asked.
	 * @return whether they do
	 */
	boolean differsInText() {
		boolean checks = this.constraints.dropped().stream().anyMatch(TableComparison::isCheck)
				&& this.constraints.created().stream().anyMatch(TableComparison::isCheck);
		boolean indexesByHand = this.indexes.dropped().stream().anyMatch(KeyedParts::isBeyondModel)
				&& this.indexes.created().stream().anyMatch(KeyedParts::isBeyondModel);
		return checks || indexesByHand || this.columns.differsInText();
	}

	/**
	 * Return what the database is asked about: a new column may be of a type that is not
	 * there yet, and there is nothing to compare it with.
	 * @return the wanted table without such columns and what is on them
	 */
	Table question() {
		Set<String> left = this.wanted.columns()
			.stream()
			.filter((column) -> column.type() instanceof RawType && this.found.column(column.name()).isEmpty())
			.map(Column::name)
			.collect(Collectors.toSet());
		return this.wanted
			.withColumns(this.wanted.columns().stream().filter((column) -> !left.contains(column.name())).toList())
			.withConstraints(
					this.wanted.constraints().stream().filter((each) -> !PartColumns.touches(each, left)).toList())
			.withIndexes(this.wanted.indexes().stream().filter((each) -> !PartColumns.touches(each, left)).toList());
	}

	private static boolean isCheck(Constraint constraint) {
		return constraint.kind() == ConstraintKind.CHECK;
	}

	/**
	 * Return the keys that are dropped, also those that are made again.
	 * @return primary keys and unique constraints
	 */
	List<Constraint> droppedKeys() {
		return this.constraints.dropped().stream().filter((each) -> each.kind() != ConstraintKind.CHECK).toList();
	}

	/**
	 * Return the names of what is made.
	 * @return the names
	 */
	Stream<String> newNames() {
		return Stream.concat(this.constraints.newNames().stream(), this.indexes.newNames().stream());
	}

	/**
	 * Make again what keeps a name that others need.
	 * @param names the names
	 * @return whether there was any
	 */
	boolean giveUp(Set<String> names) {
		return this.constraints.giveUp(names) | this.indexes.giveUp(names);
	}

	void addTo(ChangePlan plan, NamingConvention naming) {
		dropIndexes(plan);
		ConstraintChange change = new ConstraintChange(name(), naming);
		sorted(this.constraints.dropped(), -1)
			.forEach((constraint) -> plan.add(Phase.DROP_PARTS, change.drop(constraint)));
		this.columns.addTo(plan);
		List<Constraint> created = new ArrayList<>();
		for (Constraint constraint : sorted(this.constraints.created(), 1)) {
			if (created.stream().noneMatch((each) -> same(each, constraint))) {
				created.add(constraint);
				plan.add(Phase.ADD_PARTS, change.add(constraint));
			}
		}
		this.indexes.created()
			.forEach((each) -> plan.add(Phase.ADD_PARTS, new CreateIndex(name(), each, false, false)));
		if (!Objects.equals(this.found.comment(), this.wanted.comment())) {
			plan.add(Phase.ADD_PARTS,
					new TableComment(name(), this.wanted.comment(), new Setting<>(this.found.comment())));
		}
	}

	private static List<Constraint> sorted(List<Constraint> constraints, int direction) {
		return constraints.stream().sorted((one, other) -> direction * one.kind().compareTo(other.kind())).toList();
	}

	private void dropIndexes(ChangePlan plan) {
		Set<String> gone = this.columns.gone();
		List<String> made = this.indexes.newNames();
		for (Index index : this.indexes.dropped()) {
			Change drop = Change.of(new DropIndex(name(), index.name(), false, false, index));
			boolean inTheWay = PartColumns.touches(index, gone) || made.contains(index.name());
			if (!KeyedParts.isBeyondModel(index)) {
				plan.add(Phase.DROP_PARTS, drop);
			}
			else if (inTheWay) {
				plan.add(Phase.DROP_PARTS, drop.remarked(
						"index '" + index.name() + "' says more than a mapping can: write it again if it is needed"));
			}
			else {
				plan.note("index '" + index.name() + "' of '" + name()
						+ "' is not in the model, which could not say it, and is left alone");
			}
		}
	}

}
