package dev.migrator.autogenerate.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.schema.Column;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * The foreign keys of tables on both sides. One that stays is dropped and made again
 * where the key or a column that it is on does not stay.
 */
final class ForeignKeyComparison {

	private final Equality equality;

	private final DialectFeatures features;

	private final Map<QualifiedName, TableComparison> tables = new HashMap<>();

	ForeignKeyComparison(Equality equality, DialectFeatures features, List<TableComparison> tables) {
		this.equality = equality;
		this.features = features;
		tables.forEach((table) -> this.tables.put(table.name(), table));
	}

	static List<ForeignKey> keys(Table table) {
		return table.constraints().stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast).toList();
	}

	void addTo(ChangePlan plan, TableComparison table, NamingConvention naming) {
		QualifiedName name = table.name();
		ConstraintChange change = new ConstraintChange(name, naming);
		Pairing<ForeignKey> keys = new Pairing<>(keys(table.found()), keys(table.wanted()))
			.by((is, should) -> Objects.equals(is.name(), should.name()) && this.equality.same(name, is, should))
			.by((is, should) -> this.equality.same(name, is, should));
		keys.onlyWanted()
			.removeIf((key) -> keys.pairs().stream().anyMatch((pair) -> this.equality.same(name, pair.wanted(), key)));
		PartPlan<ForeignKey> parts = new PartPlan<>(keys, ForeignKey::name);
		parts.remake((key) -> stands(name, key));
		parts.giveUp(Set.copyOf(parts.newNames()));
		parts.dropped().forEach((key) -> plan.add(Phase.DROP_FOREIGN_KEYS, change.drop(key)));
		parts.created().forEach((key) -> plan.add(Phase.ADD_FOREIGN_KEYS, change.add(key)));
	}

	/**
	 * Return whether a foreign key stands in the way of other changes.
	 * @param owner the table that it belongs to
	 * @param key the foreign key
	 * @return whether it does
	 */
	boolean stands(QualifiedName owner, ForeignKey key) {
		TableComparison own = this.tables.get(owner);
		TableComparison referenced = this.tables.get(key.referencedTable());
		boolean gone = (own != null && PartColumns.touches(key, own.columns().gone()))
				|| (referenced != null && isWithoutKey(referenced, key));
		return gone || isRetyped(own, key.columns()) || isRetyped(referenced, key.referencedColumns());
	}

	private static boolean isWithoutKey(TableComparison referenced, ForeignKey key) {
		Set<String> columns = Set.copyOf(key.referencedColumns());
		return referenced.columns().gone().stream().anyMatch(columns::contains) || referenced.droppedKeys()
			.stream()
			.anyMatch((dropped) -> Set.copyOf(dropped.columns()).equals(columns));
	}

	// MySQL 9.x, 15.1.9: a column of a foreign key takes no other type, and identity is
	// written with the type there.
	private boolean isRetyped(@Nullable TableComparison table, List<String> columns) {
		boolean numbered = table != null && !this.features.has(DialectFeature.RETYPE_IN_FOREIGN_KEY)
				&& columns.stream().anyMatch(table.columns()::changesIdentity);
		return numbered
				|| table != null && columns.stream().filter(table.columns().retyped()::contains).anyMatch((name) -> {
					Column found = table.found().column(name).orElseThrow();
					Column wanted = table.wanted().column(name).orElseThrow();
					return !this.features.has(DialectFeature.RETYPE_IN_FOREIGN_KEY)
							|| !new TypeChange(found.type(), wanted.type()).isImplicit();
				});
	}

}
