package dev.migrator.dialect;

import java.sql.SQLException;
import java.util.Set;

/**
 * A dialect put together from its roles.
 *
 * @param name the name, lower case
 * @param compiler the compiler of operations
 * @param catalogReader the reader of the catalog
 * @param typeRules the spelling of types
 * @param quoting the quoting of names and literals
 * @param lockStrategy how one process keeps others out
 * @param sessionRules what a connection needs around its transactions
 * @param scriptRules how scripts are written
 * @param lockNotes which locks statements take
 * @param features what the database can do
 * @param missingTableStates the SQL states that say that a table, or its schema, does not
 * exist
 */
public record StandardDialect(String name, DdlCompiler compiler, CatalogReader catalogReader, TypeRules typeRules,
		Quoting quoting, LockStrategy lockStrategy, SessionRules sessionRules, ScriptRules scriptRules,
		LockNotes lockNotes, DialectFeatures features, Set<String> missingTableStates) implements Dialect {

	/** Copy the set. */
	public StandardDialect {
		missingTableStates = Set.copyOf(missingTableStates);
	}

	@Override
	public boolean isMissingTable(SQLException error) {
		return (error.getSQLState() != null && this.missingTableStates.contains(error.getSQLState()))
				|| this.missingTableStates.contains(Integer.toString(error.getErrorCode()));
	}

}
