package dev.migrator.dialect.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.Operation;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * One operation whose statements are kept in a file and run on live databases.
 *
 * @param name what is special about it
 * @param setUp the operations that make what it needs
 * @param operation the operation
 * @param dialects the dialects that it is for, or none for all of them
 */
public record GoldenCase(String name, List<Operation> setUp, Operation operation, Set<String> dialects) {

	static GoldenCase of(String name, Operation operation, Operation... setUp) {
		return new GoldenCase(name, List.of(setUp), operation, Set.of());
	}

	/**
	 * Return this case for some dialects alone, since it has words of theirs.
	 * @param names the names of the dialects
	 * @return the case
	 */
	GoldenCase only(String... names) {
		return new GoldenCase(this.name, this.setUp, this.operation, Set.of(names));
	}

	/**
	 * Return whether a dialect has this case.
	 * @param dialect the dialect
	 * @return whether it has
	 */
	public boolean isFor(Dialect dialect) {
		return this.dialects.isEmpty() || this.dialects.contains(dialect.name());
	}

	/**
	 * Return the statements that make what the operation needs.
	 * @param dialect the dialect
	 * @return the statements
	 */
	public List<SqlStatement> setUp(Dialect dialect) {
		return this.setUp.stream()
			.flatMap((operation) -> dialect.compiler().compile(operation, TableLookup.none()).stream())
			.toList();
	}

	/**
	 * Return the statements of the operation.
	 * @param dialect the dialect
	 * @return the statements, none when the dialect finds problems
	 */
	public List<SqlStatement> statements(Dialect dialect) {
		if (!dialect.compiler().problems(this.operation).isEmpty()) {
			return List.of();
		}
		Map<QualifiedName, Table> tables = new HashMap<>();
		this.setUp.stream()
			.filter(CreateTable.class::isInstance)
			.map((operation) -> ((CreateTable) operation).table())
			.forEach((table) -> tables.put(table.name(), table));
		return dialect.compiler().compile(this.operation, (name) -> Optional.ofNullable(tables.get(name)));
	}

	String text(Dialect dialect) {
		List<String> lines = new ArrayList<>();
		lines.add("-- " + this.name);
		dialect.compiler().problems(this.operation).forEach((problem) -> lines.add("-- problem: " + problem));
		for (SqlStatement statement : statements(dialect)) {
			if (!statement.transactional()) {
				lines.add("-- outside a transaction");
			}
			lines.add(statement.sql() + ";");
		}
		return String.join("\n", lines) + "\n";
	}

}
