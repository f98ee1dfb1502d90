package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.NumberSource;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Setting;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;

/**
 * What probably numbered rows before: the only generator that is dropped, or one that
 * begins like a table or like the new generator, as the usual names do. To go on above
 * one that did not does no harm.
 *
 * @param operations all operations of a revision
 */
record DroppedGenerators(List<Operation> operations) {

	/**
	 * Return the generators in whose place another one comes, as sources of numbers.
	 * @param generator the generator that is new
	 * @return the sources
	 */
	List<NumberSource> before(IdGenerator generator) {
		IdGenerator.Row row = generator.row();
		// The values of a block optimizer are no numbers of rows.
		if (generator.block() != 1 || (row != null && row.keyColumn() != null)) {
			return List.of();
		}
		List<NumberSource> dropped = ((row == null) ? sequences().map((drop) -> new NumberSource(drop.sequence(), null))
				: tables(row.valueColumn()))
			.toList();
		return dropped.stream()
			.filter((each) -> dropped.size() == 1 || generator.columns()
				.stream()
				.anyMatch((column) -> isNamedLike(each.object(), column, generator.name())))
			.toList();
	}

	/**
	 * Return the sequences that are dropped, with the columns that are numbered by
	 * something new, so that they can go on when they are created again.
	 * @param generators which columns are numbered by what
	 * @param before the schema before the operations
	 * @return the sequences for which there are such columns
	 */
	List<IdGenerator> sequencesBefore(List<IdGenerator> generators, DatabaseSchema before) {
		List<DropSequence> dropped = sequences().toList();
		List<IdGenerator> known = new ArrayList<>();
		for (DropSequence drop : dropped) {
			Sequence sequence = Objects.requireNonNullElse(drop.before(), Sequence.of(drop.sequence().name()));
			List<NumberedColumn> columns = newlyNumbered(generators)
				.filter((each) -> dropped.size() == 1 || isNamedLike(drop.sequence(), each.column(), each.by()))
				.map(Numbered::column)
				.filter((
						each) -> before.table(each.table()).flatMap((table) -> table.column(each.column())).isPresent())
				.distinct()
				.toList();
			long increment = orOne(sequence.increment());
			if (!columns.isEmpty() && increment > 0) {
				known.add(new IdGenerator(drop.sequence(), null, columns, orOne(sequence.start()), increment, 1));
			}
		}
		return known;
	}

	/**
	 * Return whether a generator that is there numbers a column that was numbered by
	 * itself, or by a sequence of its table, before.
	 * @param generator the generator
	 * @return whether it does
	 */
	boolean numbered(IdGenerator generator) {
		return generator.columns().stream().anyMatch((column) -> this.operations.stream().anyMatch((operation) -> {
			if (operation instanceof AlterColumn alter) {
				Setting<Identity> identity = alter.alteration().identity();
				return identity != null && identity.value() == null && alter.table().equals(column.table())
						&& alter.column().equals(column.column());
			}
			return operation instanceof DropSequence drop && isNamedLike(drop.sequence(), column.table());
		}));
	}

	private static boolean isNamedLike(QualifiedName dropped, QualifiedName table) {
		return dropped.name().toLowerCase(Locale.ROOT).startsWith(table.name().toLowerCase(Locale.ROOT) + "_");
	}

	private static long orOne(@Nullable Long value) {
		return (value != null) ? value : 1;
	}

	private Stream<DropSequence> sequences() {
		return this.operations.stream().filter(DropSequence.class::isInstance).map(DropSequence.class::cast);
	}

	private Stream<NumberSource> tables(String valueColumn) {
		return this.operations.stream()
			.filter(DropTable.class::isInstance)
			.map(DropTable.class::cast)
			.filter((drop) -> drop.before() != null && hasOnly(drop.before(), valueColumn))
			.map((drop) -> new NumberSource(drop.table(), valueColumn));
	}

	private static boolean hasOnly(Table table, String column) {
		return table.columns().size() == 1 && table.columns().get(0).name().equals(column);
	}

	private Stream<Numbered> newlyNumbered(List<IdGenerator> generators) {
		Stream<Numbered> byGenerators = generators.stream()
			.filter((each) -> this.operations.stream().anyMatch((operation) -> creates(operation, each.name())))
			.flatMap((each) -> each.columns().stream().map((column) -> new Numbered(column, each.name())));
		Stream<Numbered> byThemselves = this.operations.stream()
			.filter(AlterColumn.class::isInstance)
			.map(AlterColumn.class::cast)
			.filter(DroppedGenerators::getsIdentity)
			.map((each) -> new NumberedColumn(each.table(), each.column()))
			.map((column) -> new Numbered(column, column.table()));
		return Stream.concat(byGenerators, byThemselves);
	}

	private static boolean getsIdentity(AlterColumn alter) {
		Setting<Identity> identity = alter.alteration().identity();
		return identity != null && identity.value() != null;
	}

	private static boolean creates(Operation operation, QualifiedName generator) {
		return (operation instanceof CreateSequence create && create.sequence().name().equals(generator))
				|| (operation instanceof CreateTable table && table.table().name().equals(generator));
	}

	private static boolean isNamedLike(QualifiedName dropped, NumberedColumn column, QualifiedName generator) {
		String name = dropped.name().toLowerCase(Locale.ROOT);
		return isNamedLike(dropped, column.table())
				|| name.startsWith(beginning(generator.name().toLowerCase(Locale.ROOT)) + "_");
	}

	private static String beginning(String name) {
		int end = name.lastIndexOf('_');
		return (end > 0) ? name.substring(0, end) : name;
	}

	/**
	 * A column with what numbers it.
	 *
	 * @param column the column
	 * @param by the name of the generator, or of the table
	 */
	private record Numbered(NumberedColumn column, QualifiedName by) {

	}

}
