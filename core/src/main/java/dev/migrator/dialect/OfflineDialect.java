package dev.migrator.dialect;

import java.sql.SQLException;

/**
 * A dialect that writes statements for scripts but never speaks to a database.
 *
 * @param name the name, lower case
 * @param compiler the compiler of operations
 * @param typeRules the spelling of types
 * @param quoting the quoting of names and literals
 * @param scriptRules how scripts are written
 * @param features what the database can do
 */
public record OfflineDialect(String name, DdlCompiler compiler, TypeRules typeRules, Quoting quoting,
		ScriptRules scriptRules, DialectFeatures features) implements Dialect {

	@Override
	public CatalogReader catalogReader() {
		throw new OfflineOnlyException(this.name, this.name);
	}

	@Override
	public LockStrategy lockStrategy() {
		throw new OfflineOnlyException(this.name, this.name);
	}

	@Override
	public boolean isMissingTable(SQLException error) {
		throw new OfflineOnlyException(this.name, this.name);
	}

}
