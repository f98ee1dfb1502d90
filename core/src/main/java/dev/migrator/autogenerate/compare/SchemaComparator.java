package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;

/**
 * Compares the schema that is found with the one that is wanted. The operations, applied
 * to the first, make the second; where both are the same to the database, there are none.
 * The same input gives the same operations in the same order.
 */
public final class SchemaComparator {

	private final ComparisonRules rules;

	/**
	 * Create a comparator.
	 * @param rules what it goes by
	 */
	public SchemaComparator(ComparisonRules rules) {
		this.rules = rules;
	}

	/**
	 * Compare a database with a model that also says with which rows tables begin and
	 * what else is to be created. Such objects cannot be read back, so they come with the
	 * first tables of the model.
	 * @param found what the catalog of the database says
	 * @param model what the model says
	 * @return what is to be done
	 */
	public Difference compare(DatabaseSchema found, WantedSchema model) {
		WantedSchema wanted = new NameCase(this.rules.features(), found).of(model);
		List<Rename> renames = new FormerNames(wanted.formerNames(), found, wanted.schema())
			.renames(this.rules.renames());
		SchemaComparator comparator = new SchemaComparator(this.rules.withRenames(renames));
		ModelExtras extras = new ModelExtras(wanted, found);
		return extras
			.added(comparator.compare(found, new ChosenNames(this.rules.naming()).of(wanted), extras.missingTypes()));
	}

	/**
	 * Compare two schemas.
	 * @param found what the catalog of the database says
	 * @param model what the model says
	 * @return what is to be done
	 */
	public Difference compare(DatabaseSchema found, DatabaseSchema model) {
		return compare(found, model, List.of());
	}

	private Difference compare(DatabaseSchema found, DatabaseSchema model, List<Change> missingTypes) {
		DatabaseSchema wanted = new NameCase(this.rules.features(), found).of(model);
		StorableSchema storable = new StorableSchema(this.rules.features());
		DatabaseSchema all = storable.of(found);
		DatabaseSchema is = new FilteredSchema(this.rules.filter(), true).of(all);
		DatabaseSchema named = new WantedNames(this.rules.naming())
			.of(new FilteredSchema(this.rules.filter(), false).of(storable.of(wanted)));
		ChangePlan plan = new ChangePlan(new LossMark(this.rules.types(), List.of()));
		missingTypes.forEach((change) -> plan.add(Phase.COMPOSITE_TYPES, change));
		RenameStep renames = new RenameStep(is, named);
		DatabaseSchema renamed = renames.apply(this.rules.renames(), plan);
		DatabaseSchema should = new NameCase(this.rules.features(), renamed).of(named);
		Sides whole = new Sides(SchemaProjection.project(all, renames.operations()), renamed, should);
		KeptObjects kept = new KeptObjects(whole);
		kept.addNotes(plan);
		Sides sides = new PinnedParts(whole, kept).without(plan);
		should.schemas()
			.stream()
			.filter((name) -> !renamed.schemas().contains(name))
			.sorted()
			.forEach((name) -> plan.add(Phase.SCHEMAS, new CreateSchema(name, false)));
		new ObjectComparison(this.rules, sides, kept).addTo(plan);
		Equality equality = equality(sides.found(), should);
		compareTables(sides, kept.dropped(), equality, plan);
		return IndexNames.checked(plan.difference(), should, this.rules.features());
	}

	private Equality equality(DatabaseSchema is, DatabaseSchema should) {
		Equality byText = new Equality(this.rules, new StoredForms());
		List<Table> doubts = pairs(is, should, byText).stream()
			.filter(TableComparison::differsInText)
			.map(TableComparison::question)
			.toList();
		return new Equality(this.rules, StoredForms.ask(this.rules.normalizer(), doubts));
	}

	private static List<TableComparison> pairs(DatabaseSchema is, DatabaseSchema should, Equality equality) {
		List<TableComparison> pairs = new ArrayList<>();
		should.tables().stream().sorted(TableOrder.byName()).forEach((wanted) -> {
			Optional<Table> found = is.table(wanted.name());
			found.ifPresent((table) -> pairs.add(new TableComparison(equality, table, wanted)));
		});
		return pairs;
	}

	private void compareTables(Sides sides, List<Table> dropped, Equality equality, ChangePlan plan) {
		List<TableComparison> pairs = pairs(sides.found(), sides.wanted(), equality);
		resolveNames(pairs);
		pairs.forEach((pair) -> pair.addTo(plan, this.rules.naming()));
		ForeignKeyComparison foreignKeys = new ForeignKeyComparison(equality, this.rules.features(), pairs);
		pairs.forEach((pair) -> foreignKeys.addTo(plan, pair, this.rules.naming()));
		new WholeTables(sides, dropped, this.rules.naming(), new RenameGuess(equality), foreignKeys).addTo(plan);
	}

	// Names of indexes are taken once per schema in some databases, once per table in
	// others.
	private static void resolveNames(List<TableComparison> pairs) {
		boolean again = true;
		while (again) {
			Set<String> names = pairs.stream().flatMap(TableComparison::newNames).collect(Collectors.toSet());
			again = pairs.stream().filter((pair) -> pair.giveUp(names)).count() > 0;
		}
	}

	/**
	 * The two sides of a comparison.
	 *
	 * @param all what is in the database, with the renames done
	 * @param found what of it is compared, with the renames done
	 * @param wanted what is in the model
	 */
	record Sides(DatabaseSchema all, DatabaseSchema found, DatabaseSchema wanted) {
	}

}
