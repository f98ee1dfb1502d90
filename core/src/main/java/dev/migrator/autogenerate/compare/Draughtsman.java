package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.IrreversibleOperationException;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Reversal;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.IdGenerator;
import dev.migrator.schema.WantedSchema;

/**
 * Makes of a difference the operations of a revision, both ways and so that each runs on
 * tables with rows.
 */
public final class Draughtsman {

	private final ComparisonRules rules;

	private final EnumCompanions companions;

	private final WantedSchema wanted;

	/**
	 * Create the maker.
	 * @param rules what the comparison went by
	 */
	public Draughtsman(ComparisonRules rules) {
		this(rules, WantedSchema.of(DatabaseSchema.empty()));
	}

	/**
	 * Create the maker for a model that says more than tables.
	 * @param rules what the comparison went by
	 * @param wanted the model
	 */
	public Draughtsman(ComparisonRules rules, WantedSchema wanted) {
		this.rules = rules;
		this.companions = new EnumCompanions(wanted.auxiliaryObjects());
		this.wanted = wanted;
	}

	/**
	 * Make the operations.
	 * @param found the schema in the database
	 * @param difference what is to be done to it
	 * @return the operations both ways
	 */
	public RevisionDraft draft(DatabaseSchema found, Difference difference) {
		DatabaseSchema before = new StorableSchema(this.rules.features()).of(found);
		DatabaseSchema after = SchemaProjection.project(before, difference.operations());
		List<Operation> undo = reversed(before, difference.changes());
		List<Change> back = undo.stream().map(new LossMark(this.rules.types(), undo)::of).toList();
		List<IdGenerator> generators = new NameCase(this.rules.features(), before).of(this.wanted).idGenerators();
		List<IdGenerator> former = new ArrayList<>(generators);
		former.addAll(new DroppedGenerators(difference.operations()).sequencesBefore(generators, before));
		return new RevisionDraft(new SafeSteps(this.rules, generators).of(difference.changes(), before, after),
				new SafeSteps(this.rules, former).of(back, after, before));
	}

	private List<Operation> reversed(DatabaseSchema before, List<Change> changes) {
		List<Operation> operations = changes.stream().map(Change::operation).toList();
		List<List<Operation>> parts = new ArrayList<>();
		DatabaseSchema current = before;
		int position = 0;
		while (position < operations.size()) {
			int end = position + 1;
			List<Operation> undo = changes.get(position).undo();
			List<Operation> reversal = undo.isEmpty() ? reversal(current, operations.subList(position, end)) : undo;
			while (reversal == null && end < operations.size()
					&& operations.get(end).getClass() == operations.get(position).getClass()
					&& changes.get(end).undo().isEmpty()) {
				end++;
			}
			List<Operation> part = operations.subList(position, end);
			DatabaseSchema next = SchemaProjection.project(current, part);
			parts.add((reversal != null) ? reversal : comparedBack(next, current));
			current = next;
			position = end;
		}
		Collections.reverse(parts);
		return parts.stream().flatMap(List::stream).toList();
	}

	private static @Nullable List<Operation> reversal(DatabaseSchema before, List<Operation> operations) {
		try {
			return Reversal.of(before, operations);
		}
		catch (IrreversibleOperationException ex) {
			return null;
		}
	}

	private List<Operation> comparedBack(DatabaseSchema from, DatabaseSchema to) {
		ComparisonRules plain = this.rules.withFilter(ObjectFilter.everything())
			.withRenames(List.of())
			.withNaming(NamingConvention.usual());
		return this.companions.around(new SchemaComparator(plain).compare(from, to).changes())
			.stream()
			.map(Change::operation)
			.toList();
	}

}
