package dev.migrator.dialect;

/**
 * A dialect put together from its roles.
 *
 * @param name the name, lower case
 * @param compiler the compiler of operations
 * @param catalogReader the reader of the catalog
 * @param typeRules the spelling of types
 * @param quoting the quoting of names and literals
 * @param lockStrategy how one process keeps others out
 * @param features what the database can do
 */
public record StandardDialect(String name, DdlCompiler compiler, CatalogReader catalogReader, TypeRules typeRules,
		Quoting quoting, LockStrategy lockStrategy, DialectFeatures features) implements Dialect {

}
