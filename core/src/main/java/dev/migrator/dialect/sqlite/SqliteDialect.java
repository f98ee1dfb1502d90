package dev.migrator.dialect.sqlite;

import java.sql.SQLException;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.DdlCompiler;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.LockNotes;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.ScriptRules;
import dev.migrator.dialect.SessionRules;
import dev.migrator.dialect.TypeRules;

/**
 * The dialect of SQLite.
 *
 * @param compiler the compiler of operations
 * @param catalogReader the reader of the catalog
 * @param typeRules the spelling of types
 * @param quoting the quoting of names and literals
 * @param lockStrategy how one process keeps others out
 * @param sessionRules what a connection needs around its transactions
 * @param scriptRules how scripts are written
 * @param features what the database can do
 */
record SqliteDialect(DdlCompiler compiler, CatalogReader catalogReader, TypeRules typeRules, Quoting quoting,
		LockStrategy lockStrategy, SessionRules sessionRules, ScriptRules scriptRules,
		DialectFeatures features) implements Dialect {

	/** The name of the dialect. */
	static final String NAME = "sqlite";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public LockNotes lockNotes() {
		return new SqliteLocks();
	}

	// SQLite has neither SQL states nor a code of its own for this (sqlite.org, rescode).
	@Override
	public boolean isMissingTable(SQLException error) {
		String message = error.getMessage();
		return message != null && message.contains("no such table: ");
	}

}
