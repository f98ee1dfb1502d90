package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RestartClause;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Execute;
import dev.migrator.operation.NumberSource;
import dev.migrator.operation.Operation;
import dev.migrator.operation.RestartAbove;
import dev.migrator.operation.SequenceAlteration;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.IdGenerator.NumberedColumn;
import dev.migrator.schema.QualifiedName;

/**
 * Lets a generator that begins to number tables that are there go on above the numbers of
 * their rows: a sequence or a row of a table that is new, and a sequence with another
 * increment, since its values are the ends or the beginnings of other blocks.
 *
 * @param generators which columns are numbered by what
 * @param quoting names and literals
 */
record ContinuedNumbers(List<IdGenerator> generators, Quoting quoting) {

	/**
	 * Return whether it is known which columns a sequence numbers.
	 * @param sequence the name of the sequence
	 * @return whether it is
	 */
	boolean knows(QualifiedName sequence) {
		return this.generators.stream().anyMatch((each) -> each.row() == null && each.name().equals(sequence));
	}

	/**
	 * Add what lets generators go on.
	 * @param steps the changes
	 * @param after the schema behind them
	 * @return the changes with those that are added
	 */
	List<Change> in(List<Change> steps, DatabaseSchema after) {
		List<Change> all = new ArrayList<>(steps);
		for (IdGenerator generator : this.generators) {
			IdGenerator present = generator
				.withColumns(generator.columns().stream().filter((each) -> isThere(each, steps, after)).toList());
			if (!present.columns().isEmpty()) {
				go(all, present, after);
			}
		}
		return all;
	}

	private static boolean isThere(NumberedColumn column, List<Change> steps, DatabaseSchema after) {
		return after.table(column.table()).isPresent() && operations(steps)
			.noneMatch((each) -> each instanceof CreateTable create && create.table().name().equals(column.table()));
	}

	private void go(List<Change> all, IdGenerator generator, DatabaseSchema after) {
		for (int i = 0; i < all.size(); i++) {
			Operation operation = all.get(i).operation();
			if (isCreation(operation, generator)) {
				all.add(place(all, i, generator), Change.of(restart(generator, all)));
				return;
			}
			if (operation instanceof AlterSequence alter && generator.row() == null
					&& alter.sequence().equals(generator.name())) {
				all.set(i, all.get(i).withOperation(restarted(alter, generator)));
				return;
			}
		}
		if (exists(generator, after) && new DroppedGenerators(operations(all).toList()).numbered(generator)) {
			all.add(place(all, -1, generator), Change.of(raised(generator)));
		}
	}

	private static boolean exists(IdGenerator generator, DatabaseSchema schema) {
		return (generator.row() != null) ? schema.table(generator.name()).isPresent()
				: schema.sequences().stream().anyMatch((each) -> each.name().equals(generator.name()));
	}

	// What is there has given numbers to others, and goes back for nobody.
	private Operation raised(IdGenerator generator) {
		IdGenerator.Row row = generator.row();
		if (row == null) {
			return new AlterSequence(generator.name(),
					SequenceAlteration.above(above(generator, List.of(new NumberSource(generator.name(), null)))),
					null);
		}
		String value = this.quoting.name(row.valueColumn());
		String next = "(" + new RestartClause(this.quoting).next(above(generator, List.of())) + ")";
		String where = (row.keyColumn() != null)
				? this.quoting.name(row.keyColumn()) + " = " + this.quoting.literal(row.key()) + " and " : "";
		return new Execute("update " + this.quoting.name(generator.name()) + " set " + value + " = " + next + " where "
				+ where + value + " < " + next, null);
	}

	private static AlterSequence restarted(AlterSequence alter, IdGenerator generator) {
		Long increment = alter.alteration().increment();
		if (increment == null) {
			return alter;
		}
		// On the way back a value ends a block of the size that is restored.
		IdGenerator distant = generator.withDistance(Math.max(generator.distance(), increment));
		RestartAbove above = above(distant, List.of(new NumberSource(alter.sequence(), null)));
		return new AlterSequence(alter.sequence(), alter.alteration().withRestartAbove(above), alter.before());
	}

	private static boolean isCreation(Operation operation, IdGenerator generator) {
		if (generator.row() == null) {
			return operation instanceof CreateSequence create && create.sequence().name().equals(generator.name());
		}
		return operation instanceof CreateTable create && create.table().name().equals(generator.name());
	}

	// Rows of the generator's table come behind it, and values of a column when it has
	// its type.
	private static int place(List<Change> all, int creation, IdGenerator generator) {
		int place = creation + 1;
		while (generator.row() != null && place < all.size() && all.get(place).operation() instanceof Execute) {
			place++;
		}
		for (int i = place; i < all.size(); i++) {
			Operation operation = all.get(i).operation();
			if (generator.columns().stream().anyMatch((each) -> each.equals(changed(operation)))) {
				place = i + 1;
			}
		}
		return place;
	}

	private static @Nullable NumberedColumn changed(Operation operation) {
		if (operation instanceof AlterColumn alter) {
			return new NumberedColumn(alter.table(), alter.column());
		}
		return (operation instanceof AddColumn add) ? new NumberedColumn(add.table(), add.column().name()) : null;
	}

	private Operation restart(IdGenerator generator, List<Change> all) {
		RestartAbove above = above(generator, new DroppedGenerators(operations(all).toList()).before(generator));
		IdGenerator.Row row = generator.row();
		if (row == null) {
			return new AlterSequence(generator.name(), SequenceAlteration.above(above), null);
		}
		String key = (row.keyColumn() != null)
				? " where " + this.quoting.name(row.keyColumn()) + " = " + this.quoting.literal(row.key()) : "";
		return new Execute(
				"update " + this.quoting.name(generator.name()) + " set " + this.quoting.name(row.valueColumn())
						+ " = (" + new RestartClause(this.quoting).next(above) + ")" + key,
				null);
	}

	private static RestartAbove above(IdGenerator generator, List<NumberSource> more) {
		List<NumberSource> sources = Stream
			.concat(generator.columns().stream().map((each) -> new NumberSource(each.table(), each.column())),
					more.stream())
			.toList();
		return new RestartAbove(sources, generator.first(), generator.distance(), generator.block());
	}

	private static Stream<Operation> operations(List<Change> changes) {
		return changes.stream().map(Change::operation);
	}

}
