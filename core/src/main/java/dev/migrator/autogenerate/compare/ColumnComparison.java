package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * The columns of a table on both sides. A computed column whose expression changes, or
 * that is computed from a column that changes, is dropped and added: it holds nothing of
 * its own.
 */
final class ColumnComparison {

	private final Equality equality;

	private final QualifiedName table;

	private final Pairing<Column> columns;

	private final Set<String> dropped = new LinkedHashSet<>();

	private final Set<String> replaced = new LinkedHashSet<>();

	private final Set<String> retyped = new LinkedHashSet<>();

	ColumnComparison(Equality equality, Table found, Table wanted) {
		this.equality = equality;
		this.table = wanted.name();
		this.columns = new Pairing<>(found.columns(), wanted.columns())
			.by((is, should) -> is.name().equals(should.name()));
		this.columns.onlyFound().forEach((column) -> this.dropped.add(column.name()));
		this.columns.pairs().forEach(this::sort);
		replaceComputed();
	}

	private void sort(Pairing.Pair<Column> pair) {
		if (!this.equality.sameGenerated(this.table, pair.found(), pair.wanted())) {
			this.replaced.add(pair.found().name());
		}
		else if (!this.equality.sameType(this.table, pair.found(), pair.wanted())) {
			this.retyped.add(pair.found().name());
		}
	}

	private void replaceComputed() {
		boolean again = true;
		while (again) {
			Set<String> changed = new LinkedHashSet<>(gone());
			changed.addAll(this.retyped);
			again = false;
			for (Pairing.Pair<Column> pair : this.columns.pairs()) {
				Generated generated = pair.found().generated();
				boolean computed = generated != null && (this.retyped.contains(pair.found().name())
						|| PartColumns.mentions(generated.expression(), changed));
				again |= computed && this.replaced.add(pair.found().name());
			}
			this.retyped.removeAll(this.replaced);
		}
	}

	/**
	 * Return the columns that are no longer there at some time.
	 * @return the names
	 */
	Set<String> gone() {
		Set<String> gone = new LinkedHashSet<>(this.dropped);
		gone.addAll(this.replaced);
		return gone;
	}

	/**
	 * Return the columns whose type changes.
	 * @return the names
	 */
	Set<String> retyped() {
		return this.retyped;
	}

	void addTo(ChangePlan plan) {
		List<Column> later = new ArrayList<>();
		for (Column column : this.columns.onlyWanted()) {
			addOrKeep(column, plan, later);
		}
		for (Pairing.Pair<Column> pair : this.columns.pairs()) {
			if (this.replaced.contains(pair.found().name())) {
				addOrKeep(pair.wanted(), plan, later);
			}
			else {
				alter(pair, plan);
			}
		}
		later.forEach((column) -> plan.add(Phase.COLUMNS, new AddColumn(this.table, column, false)));
		addDrops(plan);
	}

	private void addDrops(ChangePlan plan) {
		List<Column> early = new ArrayList<>();
		this.columns.onlyFound().stream().filter((column) -> column.generated() != null).forEach(early::add);
		this.columns.pairs()
			.stream()
			.map(Pairing.Pair::found)
			.filter((column) -> this.replaced.contains(column.name()))
			.forEach(early::add);
		early.sort((one, other) -> Boolean.compare(one.generated() == null, other.generated() == null));
		early.forEach((column) -> plan.add(Phase.DROP_PARTS, drop(column)));
		this.columns.onlyFound()
			.stream()
			.filter((column) -> column.generated() == null)
			.forEach((column) -> plan.add(Phase.DROP_COLUMNS, drop(column)));
	}

	private void addOrKeep(Column column, ChangePlan plan, List<Column> later) {
		if (column.generated() != null) {
			later.add(column);
		}
		else {
			plan.add(Phase.COLUMNS, new AddColumn(this.table, column, false));
		}
	}

	private Change drop(Column column) {
		Change change = Change.of(new DropColumn(this.table, column.name(), false, column));
		return (column.generated() != null) ? change
				: change.losing("the values of column '" + column.name() + "' of '" + this.table + "' get lost");
	}

	private void alter(Pairing.Pair<Column> pair, ChangePlan plan) {
		Column found = pair.found();
		Column wanted = pair.wanted();
		boolean retypes = this.retyped.contains(found.name());
		ColumnAlteration alteration = new ColumnAlteration(null, retypes ? wanted.type() : null, null,
				(found.nullable() != wanted.nullable()) ? wanted.nullable() : null, defaultChange(found, wanted),
				identityChange(found, wanted),
				Objects.equals(found.comment(), wanted.comment()) ? null : new Setting<>(wanted.comment()));
		if (!alteration.isEmpty()) {
			plan.add(Phase.COLUMNS, new AlterColumn(this.table, found.name(), alteration, found));
		}
	}

	private @Nullable Setting<ColumnDefault> defaultChange(Column found, Column wanted) {
		return this.equality.sameDefault(this.table, found, wanted) ? null : new Setting<>(wanted.defaultValue());
	}

	private @Nullable Setting<Identity> identityChange(Column found, Column wanted) {
		return this.equality.sameIdentity(found.identity(), wanted.identity()) ? null
				: new Setting<>(wanted.identity());
	}

}
