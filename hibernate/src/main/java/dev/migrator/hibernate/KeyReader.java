package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.UniqueConstraint;
import org.hibernate.boot.model.relational.ColumnOrderingStrategy;
import org.hibernate.boot.model.relational.ColumnOrderingStrategyLegacy;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads primary keys and unique constraints. A name is kept only where Hibernate's own
 * {@code create} writes it: the name of several collection tables is the same when nobody
 * chose one, and some databases take a name once a schema.
 */
final class KeyReader {

	private final ReadingContext context;

	KeyReader(ReadingContext context) {
		this.context = context;
	}

	List<Constraint> read(Table table) {
		List<Constraint> keys = new ArrayList<>();
		if (table.hasPrimaryKey()) {
			keys.add(primaryKey(table.getPrimaryKey()));
		}
		for (UniqueConstraint unique : uniques(table)) {
			if (keys.stream().noneMatch((key) -> isSame(key, unique))) {
				keys.add(unique);
			}
		}
		return keys;
	}

	/**
	 * Return the columns of a primary key in the order that {@code create} writes them,
	 * whether or not the session factory was to create anything.
	 * @param key the key
	 * @return the columns
	 */
	List<Column> ordered(PrimaryKey key) {
		List<Column> columns = key.getColumns();
		if (columns.size() < 2 || key.getOriginalOrder() != null) {
			return columns;
		}
		ColumnOrderingStrategy strategy = ((MetadataImplementor) this.context.metadata()).getMetadataBuildingOptions()
			.getColumnOrderingStrategy();
		if (strategy == ColumnOrderingStrategyLegacy.INSTANCE) {
			return columns;
		}
		List<Column> ordered = strategy.orderConstraintColumns(key, this.context.metadata());
		return (ordered != null) ? ordered : columns;
	}

	private dev.migrator.schema.PrimaryKey primaryKey(PrimaryKey key) {
		UniqueKey ordering = key.getOrderingUniqueKey();
		boolean named = ordering != null && ordering.isNameExplicit();
		return new dev.migrator.schema.PrimaryKey(named ? this.context.names().written(ordering.getName()) : null,
				this.context.columns(ordered(key)));
	}

	private List<UniqueConstraint> uniques(Table table) {
		List<UniqueConstraint> uniques = new ArrayList<>();
		Collection<UniqueKey> keys = table.getUniqueKeys().values();
		keys.stream().filter((key) -> key.isNameExplicit() && !isUniqueColumn(table, key)).forEach((key) -> {
			uniques.add(unique(this.context.names().written(key.getName()), key));
		});
		keys.stream()
			.filter((key) -> !key.isNameExplicit() || isUniqueColumn(table, key))
			.forEach((key) -> uniques.add(unique(null, key)));
		table.getColumns()
			.stream()
			.filter((column) -> (column.isUnique() || this.context.text(column).unique())
					&& !table.isPrimaryKey(column))
			.forEach((column) -> uniques.add(UniqueConstraint.of(null, List.of(this.context.column(column)))));
		return uniques;
	}

	// Hibernate writes "unique" behind the column then, and the name is lost.
	private static boolean isUniqueColumn(Table table, UniqueKey key) {
		if (key.getColumns().size() != 1) {
			return false;
		}
		Column column = table.getColumn(key.getColumn(0));
		return key.getColumn(0).isUnique() || (column != null && column.isUnique());
	}

	private UniqueConstraint unique(@Nullable String name, UniqueKey key) {
		String options = (key.getOptions() != null) ? key.getOptions().toLowerCase(Locale.ROOT) : "";
		return new UniqueConstraint(name, this.context.columns(key.getColumns()),
				ConstraintOptions.deferrability(options), options.contains("nulls not distinct"));
	}

	private static boolean isSame(Constraint one, UniqueConstraint other) {
		if (one instanceof UniqueConstraint unique) {
			return unique.columns().equals(other.columns());
		}
		return one instanceof dev.migrator.schema.PrimaryKey key && key.columns().equals(other.columns())
				&& other.deferrability() == Deferrability.NOT_DEFERRABLE;
	}

}
