package dev.migrator.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.schema.Column;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.Table;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;

/** Finds indexes on columns that are not there, before the database refuses them. */
final class IndexColumns {

	private final Metadata metadata;

	private final List<String> problems = new ArrayList<>();

	IndexColumns(Metadata metadata) {
		this.metadata = metadata;
	}

	Table checked(org.hibernate.mapping.Table mapped, Table table) {
		for (Index index : table.indexes()) {
			for (IndexPart part : index.parts()) {
				if (!part.isExpression() && table.column(part.text()).isEmpty()) {
					this.problems.add("index '" + index.name() + "' of table '" + table.name() + "'" + entities(mapped)
							+ " names column '" + part.text() + "', and the table has "
							+ table.columns().stream().map(Column::name).toList());
				}
			}
		}
		return table;
	}

	void throwProblems() {
		if (!this.problems.isEmpty()) {
			throw new UnknownIndexColumnException(this.problems);
		}
	}

	private String entities(org.hibernate.mapping.Table table) {
		String names = this.metadata.getEntityBindings()
			.stream()
			.filter((entity) -> entity.getTable() == table || hasJoin(entity, table))
			.map((entity) -> "'" + entity.getEntityName() + "'")
			.sorted()
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? "" : " (entity " + names + ")";
	}

	private static boolean hasJoin(PersistentClass entity, org.hibernate.mapping.Table table) {
		return entity.getJoins().stream().map(Join::getTable).anyMatch((joined) -> joined == table);
	}

}
