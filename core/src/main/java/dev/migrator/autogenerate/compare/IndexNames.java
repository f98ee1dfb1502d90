package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Finds indexes of several tables that have one name, before the database refuses them.
 */
final class IndexNames {

	private IndexNames() {
	}

	static Difference checked(Difference difference, DatabaseSchema wanted, DialectFeatures features) {
		if (features.has(DialectFeature.INDEX_NAMES_PER_TABLE)) {
			return difference;
		}
		Map<QualifiedName, TreeSet<String>> owners = new TreeMap<>(
				(one, other) -> one.toString().compareTo(other.toString()));
		for (Table table : wanted.tables()) {
			for (Index index : table.indexes()) {
				owners
					.computeIfAbsent(new QualifiedName(table.name().schema(), index.name()),
							(absent) -> new TreeSet<>())
					.add(table.name().toString());
			}
		}
		owners.values().removeIf((tables) -> tables.size() < 2);
		List<QualifiedName> made = difference.operations().stream().flatMap(IndexNames::made).toList();
		List<String> problems = owners.entrySet()
			.stream()
			.filter((entry) -> made.contains(entry.getKey()))
			.map((entry) -> "index '" + entry.getKey() + "' of the tables " + entry.getValue())
			.toList();
		if (!problems.isEmpty()) {
			throw new DuplicateIndexNamesException(problems);
		}
		return difference;
	}

	private static Stream<QualifiedName> made(Operation operation) {
		if (operation instanceof CreateIndex create) {
			return Stream.of(new QualifiedName(create.table().schema(), create.index().name()));
		}
		return (operation instanceof CreateTable create) ? create.table()
			.indexes()
			.stream()
			.map((index) -> new QualifiedName(create.table().name().schema(), index.name())) : Stream.empty();
	}

}
