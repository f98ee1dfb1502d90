package dev.migrator.dialect.h2;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.ImpliedOperations;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.CreateEnum;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.DropEnum;

/** Compiles operations for H2. An enum type is a domain over H2's in-line enumeration. */
final class H2Statements extends AnsiStatements {

	private final ImpliedOperations implied;

	H2Statements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables) {
		super(clauses, features, customCompilers, tables);
		this.implied = new ImpliedOperations(tables);
	}

	// H2 2.4 refuses a key over columns that take nulls, where the SQL standard makes
	// them not null.
	@Override
	public List<DdlStep> visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return Stream.concat(steps(this.implied.notNull(operation)), super.visitCreatePrimaryKey(operation).stream())
			.toList();
	}

	@Override
	public List<DdlStep> visitCreateEnum(CreateEnum operation) {
		return statement(operation.enumType()
			.values()
			.stream()
			.map(this::literal)
			.collect(Collectors.joining(", ", "create domain " + name(operation.enumType().name()) + " as enum (",
					")")));
	}

	@Override
	public List<DdlStep> visitDropEnum(DropEnum operation) {
		return statement("drop domain " + ifExists(operation.ifExists()) + name(operation.enumType()));
	}

}
