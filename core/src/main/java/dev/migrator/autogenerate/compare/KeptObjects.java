package dev.migrator.autogenerate.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * What the model does not have and what stays nevertheless, because something needs it
 * that is not compared, or that stays for that reason.
 */
final class KeptObjects {

	private final SchemaComparator.Sides sides;

	private final Set<QualifiedName> wanted;

	private final Map<QualifiedName, Table> found;

	private final Map<QualifiedName, List<Reference>> references;

	private final Map<QualifiedName, String> kept = new LinkedHashMap<>();

	KeptObjects(SchemaComparator.Sides sides) {
		this.sides = sides;
		this.wanted = sides.wanted().tables().stream().map(Table::name).collect(Collectors.toSet());
		this.found = sides.found()
			.tables()
			.stream()
			.collect(Collectors.toMap(Table::name, Function.identity(), (one, other) -> one));
		this.references = sides.all()
			.tables()
			.stream()
			.flatMap(this::uncompared)
			.collect(Collectors.groupingBy((each) -> each.key().referencedTable()));
		boolean again = true;
		while (again) {
			again = dropped().stream().filter(this::isNeeded).count() > 0;
		}
	}

	private Stream<Reference> uncompared(Table table) {
		List<ForeignKey> compared = compared(table).map(ForeignKeyComparison::keys).orElse(List.of());
		return ForeignKeyComparison.keys(table)
			.stream()
			.filter((key) -> !compared.contains(key))
			.map((key) -> new Reference(table, key));
	}

	/**
	 * Return the tables that do not stay, with all that goes with them.
	 * @return the tables
	 */
	List<Table> dropped() {
		return this.sides.all().tables().stream().filter((table) -> isDropped(table.name())).toList();
	}

	private boolean isDropped(QualifiedName table) {
		return this.found.containsKey(table) && !this.wanted.contains(table) && !this.kept.containsKey(table);
	}

	private boolean isNeeded(Table table) {
		Optional<String> reason = referring(table.name()).stream().map(StandingKey::user).findFirst();
		reason.ifPresent((user) -> this.kept.put(table.name(), user + " refers to it"));
		return reason.isPresent();
	}

	/**
	 * Return the foreign keys to a table that stay and are not compared.
	 * @param table the table
	 * @return the foreign keys
	 */
	List<StandingKey> referring(QualifiedName table) {
		return this.references.getOrDefault(table, List.of())
			.stream()
			.filter((each) -> !isDropped(each.owner().name()))
			.map((each) -> new StandingKey(user(each.owner()), each.key()))
			.toList();
	}

	// A table that is not in the model is dropped or stays, but is not compared.
	private Optional<Table> compared(Table table) {
		return this.wanted.contains(table.name()) ? Optional.ofNullable(this.found.get(table.name()))
				: Optional.empty();
	}

	private String user(Table table) {
		if (this.kept.containsKey(table.name())) {
			return "'" + table.name() + "', which is left alone,";
		}
		return compared(table).isPresent() ? "something of '" + table.name() + "' that is not compared"
				: "'" + table.name() + "', which is not compared,";
	}

	/**
	 * Return what needs an enum type and is not compared.
	 * @param enumType the type
	 * @return the words for a note, or empty when nothing does
	 */
	Optional<String> user(QualifiedName enumType) {
		return this.sides.all()
			.tables()
			.stream()
			.filter((table) -> standingColumns(table).stream().anyMatch((column) -> isOf(column.type(), enumType)))
			.map(this::user)
			.findFirst();
	}

	private List<Column> standingColumns(Table table) {
		if (isDropped(table.name())) {
			return List.of();
		}
		Set<String> compared = compared(table).stream()
			.flatMap((each) -> each.columns().stream())
			.map(Column::name)
			.collect(Collectors.toSet());
		return table.columns().stream().filter((column) -> !compared.contains(column.name())).toList();
	}

	private static boolean isOf(ColumnType type, QualifiedName enumType) {
		return (type instanceof ArrayType array) ? isOf(array.element(), enumType)
				: type instanceof NamedType named && named.name().equals(enumType);
	}

	void addNotes(ChangePlan plan) {
		this.kept.forEach((table, reason) -> plan
			.note("table '" + table + "' is not in the model; it is left alone, since " + reason));
	}

	/**
	 * A foreign key that is not compared, and stays unless its table is dropped.
	 *
	 * @param owner the table that it belongs to
	 * @param key the foreign key
	 */
	private record Reference(Table owner, ForeignKey key) {

	}

	/**
	 * A foreign key that stays.
	 *
	 * @param user the words for the table that it belongs to
	 * @param key the foreign key
	 */
	record StandingKey(String user, ForeignKey key) {

	}

}
