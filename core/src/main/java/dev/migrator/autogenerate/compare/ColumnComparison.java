package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

	private final Table found;

	private final Table wanted;

	private final Pairing<Column> columns;

	private final Set<String> dropped = new LinkedHashSet<>();

	private final Set<String> replaced = new LinkedHashSet<>();

	private final Set<String> retyped = new LinkedHashSet<>();

	ColumnComparison(Equality equality, Table found, Table wanted) {
		this.equality = equality;
		this.table = wanted.name();
		this.found = found;
		this.wanted = wanted;
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

	/**
	 * Return whether columns differ in what has many spellings.
	 * @return whether they do
	 */
	boolean differsInText() {
		boolean replacing = this.columns.pairs()
			.stream()
			.anyMatch((pair) -> this.replaced.contains(pair.found().name()) && pair.found().generated() != null
					&& pair.wanted().generated() != null);
		return replacing || !this.retyped.isEmpty()
				|| this.columns.pairs()
					.stream()
					.anyMatch((pair) -> pair.found().defaultValue() != null && pair.wanted().defaultValue() != null
							&& !this.equality.sameDefault(this.table, pair.found(), pair.wanted()));
	}

	void addTo(ChangePlan plan) {
		List<Column> later = new ArrayList<>();
		this.columns.onlyWanted().forEach((column) -> addOrKeep(column, former(column), plan, later));
		for (Pairing.Pair<Column> pair : this.columns.pairs()) {
			if (this.replaced.contains(pair.found().name())) {
				addOrKeep(pair.wanted(), Optional.empty(), plan, later);
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

	private void addOrKeep(Column column, Optional<Rename> former, ChangePlan plan, List<Column> later) {
		if (column.generated() != null) {
			later.add(column);
		}
		else {
			Change add = Change.of(new AddColumn(this.table, column, false));
			plan.add(Phase.COLUMNS, former.map((rename) -> plan.guessed(add, rename)).orElse(add));
		}
	}

	private Optional<Rename> former(Column added) {
		return new RenameGuess(this.equality).formerColumn(added, this.columns.onlyFound(), this.found, this.wanted)
			.map((column) -> new Rename(this.table, column.name(), added.name()));
	}

	private DropColumn drop(Column column) {
		return new DropColumn(this.table, column.name(), false, column);
	}

	private void alter(Pairing.Pair<Column> pair, ChangePlan plan) {
		Column is = pair.found();
		Column should = pair.wanted();
		boolean retypes = this.retyped.contains(is.name());
		ColumnAlteration alteration = new ColumnAlteration(null, retypes ? should.type() : null, null,
				(is.nullable() != should.nullable()) ? should.nullable() : null, defaultChange(is, should),
				identityChange(is, should),
				Objects.equals(is.comment(), should.comment()) ? null : new Setting<>(should.comment()));
		if (!alteration.isEmpty()) {
			plan.add(Phase.COLUMNS, new AlterColumn(this.table, is.name(), alteration, is));
		}
		if (should.collation() != null && !should.collation().equals(is.collation())) {
			plan.note("column '" + is.name() + "' of '" + this.table + "' has the collation '" + is.collation()
					+ "' instead of '" + should.collation() + "', which is left alone");
		}
	}

	private @Nullable Setting<ColumnDefault> defaultChange(Column found, Column wanted) {
		return this.equality.sameDefault(this.table, found, wanted) ? null : new Setting<>(wanted.defaultValue());
	}

	boolean changesIdentity(String column) {
		return this.columns.pairs()
			.stream()
			.filter((pair) -> pair.found().name().equals(column))
			.anyMatch((pair) -> identityChange(pair.found(), pair.wanted()) != null);
	}

	private @Nullable Setting<Identity> identityChange(Column found, Column wanted) {
		return this.equality.sameIdentity(found, wanted) ? null : new Setting<>(wanted.identity());
	}

}
