package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;

/**
 * Gives constraints of the model the names of a convention where they have none, or one
 * that another constraint of the schema has already: Hibernate computes the same name for
 * the unique constraints of several collection tables.
 *
 * @param convention the convention
 */
record WantedNames(NamingConvention convention) {

	DatabaseSchema of(DatabaseSchema schema) {
		Set<String> taken = new HashSet<>();
		List<Table> tables = new ArrayList<>();
		for (Table table : schema.tables().stream().sorted(TableOrder.byName()).toList()) {
			tables.add(
					table.withConstraints(table.constraints().stream().map((each) -> of(table, each, taken)).toList()));
		}
		return schema.withTables(tables);
	}

	private Constraint of(Table table, Constraint constraint, Set<String> taken) {
		String prefix = table.name().schema() + ".";
		String name = constraint.name();
		String given = (name != null) ? name : conventional(table, constraint);
		if (given == null || taken.add(prefix + given.toLowerCase(Locale.ROOT))) {
			return constraint.accept(new NamedConstraint(given));
		}
		String other = this.convention.name(table.name(), constraint);
		boolean free = taken.add(prefix + other.toLowerCase(Locale.ROOT));
		return constraint.accept(new NamedConstraint(free ? other : null));
	}

	private @Nullable String conventional(Table table, Constraint constraint) {
		boolean chosen = this.convention.patterns().containsKey(NamingConvention.word(constraint.kind()));
		return chosen ? this.convention.name(table.name(), constraint) : null;
	}

}
