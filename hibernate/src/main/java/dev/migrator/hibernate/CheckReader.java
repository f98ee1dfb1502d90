package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.schema.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Reads check constraints as Hibernate writes them. */
final class CheckReader {

	private final ReadingContext context;

	CheckReader(ReadingContext context) {
		this.context = context;
	}

	List<CheckConstraint> read(Table table) {
		if (!this.context.dialect().features().has(DialectFeature.CHECK_CONSTRAINTS)) {
			return List.of();
		}
		List<CheckConstraint> checks = new ArrayList<>();
		table.getColumns().forEach((column) -> checks.addAll(read(column)));
		table.getChecks().forEach((check) -> checks.add(check(check)));
		AggregateCheckWriter aggregates = new AggregateCheckWriter(this.context.hibernate());
		aggregates.conditions(table).forEach((condition) -> checks.add(new CheckConstraint(null, condition)));
		return checks.stream().distinct().toList();
	}

	// What has no name is one constraint, since some databases take one a column. Bean
	// Validation gives its conditions in a different order each time.
	private List<CheckConstraint> read(Column column) {
		List<CheckConstraint> checks = new ArrayList<>();
		List<String> unnamed = column.getCheckConstraints()
			.stream()
			.filter(org.hibernate.mapping.CheckConstraint::isAnonymous)
			.map(org.hibernate.mapping.CheckConstraint::getConstraint)
			.sorted()
			.toList();
		if (!unnamed.isEmpty()) {
			checks.add(new CheckConstraint(null, (unnamed.size() == 1) ? unnamed.get(0)
					: unnamed.stream().map((condition) -> "(" + condition + ")").collect(Collectors.joining(" and "))));
		}
		column.getCheckConstraints()
			.stream()
			.filter(org.hibernate.mapping.CheckConstraint::isNamed)
			.forEach((check) -> checks.add(check(check)));
		checks.addAll(this.context.text(column).checks());
		return checks;
	}

	private CheckConstraint check(org.hibernate.mapping.CheckConstraint check) {
		String name = check.getName();
		return new CheckConstraint((name == null || name.isBlank()) ? null : this.context.names().written(name),
				check.getConstraint());
	}

}
