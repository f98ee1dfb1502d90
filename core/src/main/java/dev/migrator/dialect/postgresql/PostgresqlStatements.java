package dev.migrator.dialect.postgresql;

import java.nio.charset.StandardCharsets;

import dev.migrator.dialect.AnsiStatements;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.DropConstraint;

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

}
