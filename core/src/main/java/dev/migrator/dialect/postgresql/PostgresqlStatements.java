package dev.migrator.dialect.postgresql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropEnum;

/** Compiles operations for PostgreSQL. */
final class PostgresqlStatements extends AnsiStatements {

	private static final String PRIMARY_KEY_SUFFIX = "_pkey";

	private final Quoting quoting;

	private final int maxNameLength;

	PostgresqlStatements(SqlClauses clauses, DialectFeatures features, CustomOperationCompilers customCompilers,
			TableLookup tables) {
		super(clauses, features, customCompilers, tables);
		this.quoting = clauses.quoting();
		this.maxNameLength = features.maxNameLength();
	}

	@Override
	protected String dropUnnamedPrimaryKey(DropConstraint operation) {
		return "drop constraint " + ifExists(operation.ifExists())
				+ this.quoting.name(defaultName(operation.table().name()));
	}

	// PostgreSQL source, makeObjectName(): the table's part is cut at a whole character
	// until the name fits.
	private String defaultName(String table) {
		String kept = table;
		while ((kept + PRIMARY_KEY_SUFFIX).getBytes(StandardCharsets.UTF_8).length > this.maxNameLength) {
			kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
		}
		return kept + PRIMARY_KEY_SUFFIX;
	}

	// Hibernate makes these casts for its enum types, which cannot be dropped as long as
	// they are there.
	@Override
	public List<DdlStep> visitDropEnum(DropEnum operation) {
		String name = name(operation.enumType());
		List<DdlStep> steps = new ArrayList<>(statement("drop cast if exists (varchar as " + name + ")"));
		steps.addAll(statement("drop cast if exists (" + name + " as varchar)"));
		steps.addAll(super.visitDropEnum(operation));
		return steps;
	}

}
