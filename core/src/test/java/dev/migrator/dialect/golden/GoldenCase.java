package dev.migrator.dialect.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.Operation;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

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
	 * Return whether the dialect compiles the operation and what it needs.
	 * @param dialect the dialect
	 * @return whether it finds no problems and refuses nothing
	 */
	public boolean isCompiledBy(Dialect dialect) {
		boolean possible = Stream.concat(this.setUp.stream(), Stream.of(this.operation))
			.allMatch((each) -> dialect.compiler().problems(each).isEmpty());
		try {
			return possible && statements(dialect) != null;
		}
		catch (RefusedOperationException ex) {
			return false;
		}
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
		DatabaseSchema schema = SchemaProjection.project(DatabaseSchema.empty(), this.setUp);
		return dialect.compiler().compile(this.operation, schema::table);
	}

	String text(Dialect dialect) {
		List<String> lines = new ArrayList<>();
		lines.add("-- " + this.name);
		dialect.compiler().problems(this.operation).forEach((problem) -> lines.add("-- problem: " + problem));
		try {
			for (SqlStatement statement : statements(dialect)) {
				if (!statement.transactional()) {
					lines.add("-- outside a transaction");
				}
				lines.add(statement.sql() + ";");
			}
		}
		catch (RefusedOperationException ex) {
			lines.add("-- refused: " + ex.getMessage());
		}
		return String.join("\n", lines) + "\n";
	}

}
