package dev.migrator.dialect.mysql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that the database makes by itself for foreign keys: each foreign key needs
 * one that begins with its columns (MySQL 9.x, 15.1.20.5).
 */
final class ForeignKeyIndexes {

	private final Table table;

	ForeignKeyIndexes(Table table) {
		this.table = table;
	}

	/**
	 * Return the name of the index that was made for a foreign key alone.
	 * @param name the name of the foreign key
	 * @return the name of the index, or empty when another index serves it
	 */
	Optional<String> madeFor(String name) {
		return foreignKeys().filter((key) -> name.equals(key.name()))
			.filter((key) -> !served(key, this.table, null) && !sharedWithAnother(key))
			.map(ForeignKey::name)
			.findFirst();
	}

	private boolean sharedWithAnother(ForeignKey key) {
		return foreignKeys().anyMatch((other) -> !other.equals(key) && startsWith(other.columns(), key.columns()));
	}

	/**
	 * Return the foreign keys that are left without an index when one is dropped.
	 * @param index the name of the index
	 * @return the foreign keys
	 */
	List<ForeignKey> orphanedBy(String index) {
		return foreignKeys().filter((key) -> served(key, this.table, null) && !served(key, this.table, index)).toList();
	}

	/**
	 * Return the foreign keys that are left without an index when the primary key is
	 * dropped.
	 * @return the foreign keys
	 */
	List<ForeignKey> orphanedByPrimaryKey() {
		Table without = this.table.withConstraints(
				this.table.constraints().stream().filter((each) -> !(each instanceof PrimaryKey)).toList());
		return foreignKeys().filter((key) -> served(key, this.table, null) && !served(key, without, null)).toList();
	}

	/**
	 * Return whether an index is there for a foreign key alone.
	 * @param table the table
	 * @param index the index
	 * @return whether it was
	 */
	static boolean isImplicit(Table table, Index index) {
		return !index.unique() && index.parts().stream().noneMatch((part) -> part.isExpression() || part.descending())
				&& table.constraints()
					.stream()
					.filter(ForeignKey.class::isInstance)
					.map(ForeignKey.class::cast)
					.anyMatch((key) -> key.columns().equals(index.columns())
							&& (index.name().equals(key.name()) || index.name().equals(key.columns().get(0)))
							&& !served(key, table, null));
	}

	private Stream<ForeignKey> foreignKeys() {
		return this.table.constraints()
			.stream()
			.filter((each) -> each.kind() == ConstraintKind.FOREIGN_KEY)
			.map(ForeignKey.class::cast);
	}

	private static boolean served(ForeignKey key, Table table, @Nullable String without) {
		Stream<List<String>> constraints = table.constraints()
			.stream()
			.filter((each) -> !Objects.equals(each.name(), without) || without == null)
			.flatMap((each) -> (each instanceof PrimaryKey primary) ? Stream.of(primary.columns())
					: (each instanceof UniqueConstraint unique) ? Stream.of(unique.columns()) : Stream.empty());
		Stream<List<String>> indexes = table.indexes()
			.stream()
			.filter((each) -> !each.name().equals(without))
			.filter((each) -> each.parts().stream().noneMatch((part) -> part.isExpression()))
			.map(Index::columns);
		return Stream.concat(constraints, indexes).anyMatch((columns) -> startsWith(columns, key.columns()));
	}

	private static boolean startsWith(List<String> columns, List<String> wanted) {
		return columns.size() >= wanted.size() && columns.subList(0, wanted.size()).equals(wanted);
	}

}
