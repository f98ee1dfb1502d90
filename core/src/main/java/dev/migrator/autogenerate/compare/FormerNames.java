package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.FormerName;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * The renames that a model tells by what its tables and columns were called before. One
 * that has been done, or that two of them claim, is none.
 *
 * @param names what the model says
 * @param found what is in the database
 * @param wanted what is in the model
 */
record FormerNames(List<FormerName> names, DatabaseSchema found, DatabaseSchema wanted) {

	/**
	 * Return what is to be renamed.
	 * @param said what somebody has said by hand, which comes first
	 * @return the renames, those by hand among them
	 */
	List<Rename> renames(List<Rename> said) {
		List<Rename> renames = new ArrayList<>(said);
		addUnclaimed(this.names.stream().flatMap((name) -> table(name).stream()), renames);
		List<Rename> tables = renames.stream().filter((rename) -> rename.column() == null).toList();
		addUnclaimed(this.names.stream().flatMap((name) -> column(name, tables).stream()), renames);
		return renames;
	}

	private static void addUnclaimed(Stream<Rename> stream, List<Rename> renames) {
		List<Rename> all = stream.distinct().toList();
		List<Rename> rivals = Stream.concat(renames.stream(), all.stream()).distinct().toList();
		all.stream()
			.filter((rename) -> rivals.stream().filter((rival) -> isOfSame(rename, rival)).count() == 1)
			.forEach(renames::add);
	}

	private static boolean isOfSame(Rename one, Rename other) {
		return one.table().equals(other.table()) && Objects.equals(one.column(), other.column());
	}

	private Optional<Rename> table(FormerName name) {
		QualifiedName old = name.table().withName(name.former());
		boolean fits = name.column() == null && isOnlyIn(this.found, old) && isOnlyIn(this.wanted, name.table());
		return fits ? Optional.of(new Rename(old, null, name.table().name())) : Optional.empty();
	}

	private boolean isOnlyIn(DatabaseSchema side, QualifiedName table) {
		return side.table(table).isPresent()
				&& !(this.found.table(table).isPresent() && this.wanted.table(table).isPresent());
	}

	private Optional<Rename> column(FormerName name, List<Rename> tables) {
		String column = name.column();
		QualifiedName current = tables.stream()
			.filter((rename) -> rename.renamed().equals(name.table()))
			.map(Rename::table)
			.findFirst()
			.orElse(name.table());
		Table is = this.found.table(current).orElse(null);
		Table should = this.wanted.table(name.table()).orElse(null);
		boolean fits = column != null && is != null && should != null && is.column(name.former()).isPresent()
				&& should.column(name.former()).isEmpty() && should.column(column).isPresent()
				&& is.column(column).isEmpty();
		return (fits && column != null) ? Optional.of(new Rename(current, name.former(), column)) : Optional.empty();
	}

}
