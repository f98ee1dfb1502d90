package dev.migrator.dialect.mysql;

import java.util.Set;

import dev.migrator.dialect.AnsiDdlCompiler;
import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.OperationProblems;
import dev.migrator.dialect.SchemaProblems;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.StandardDialect;
import dev.migrator.dialect.TypeRules;

/**
 * Puts a dialect together from the parts that MySQL and MariaDB share.
 *
 * @param name the name of the dialect
 * @param quoting names and literals
 * @param types the spelling of types
 * @param features what the database can do
 */
public record MysqlFamily(String name, MysqlQuoting quoting, TypeRules types, DialectFeatures features) {

	/** Characters of a name at most (MySQL 9.x, 11.2.1). */
	public static final int MAX_NAME_LENGTH = 64;

	// MySQL 9.x, Error Reference: no such table; unknown database.
	private static final Set<String> MISSING_TABLE = Set.of("42S02", "1049");

	/**
	 * Return the dialect.
	 * @param customCompilers the compilers of the user's own operations
	 * @param reader the reader of the catalog
	 * @return the dialect
	 */
	public Dialect dialect(CustomOperationCompilers customCompilers, CatalogReader reader) {
		SqlClauses clauses = SqlClauses.ansi(this.quoting, this.types, this.features)
			.withColumns(new MysqlColumnClause(this.quoting, this.types))
			.withIndexes(new MysqlIndexClause(this.quoting, this.features))
			.withSequences(new SequenceClause("nocycle"))
			.withInserts(new MysqlInsertClause(this.quoting))
			.withRestarts(new MysqlRestartClause(this.quoting));
		OperationProblems problems = new OperationProblems(this.name, this.features, new SchemaProblems(this.quoting),
				customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new MysqlStatements(clauses, this.quoting, this.features, customCompilers, tables));
		return new StandardDialect(this.name, compiler, reader, this.types, this.quoting, new MysqlLockStrategy(),
				MysqlWorkSession::open, new MysqlScriptRules(this.name), MysqlLocks::of, this.features, MISSING_TABLE);
	}

}
