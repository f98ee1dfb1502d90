package dev.migrator.dialect.sqlite;

import java.util.EnumSet;
import java.util.Set;

import dev.migrator.dialect.AnsiDdlCompiler;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.OperationProblems;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/** Makes the dialect of SQLite, 3.37 and later. */
public final class SqliteDialectFactory implements DialectFactory {

	private static final String PRODUCT = "SQLite";

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public SqliteDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public SqliteDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return SqliteDialect.NAME;
	}

	@Override
	public boolean handles(DatabaseProduct product) {
		return PRODUCT.equals(product.name());
	}

	@Override
	public Dialect create() {
		return create(new DatabaseProduct(PRODUCT, "3.53", 3, 53));
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		Quoting quoting = new SqliteQuoting();
		DialectFeatures features = features();
		TypeRules types = new StandardTypeRules(new SqliteTypeNames(quoting), new SqliteCanonicalTypes());
		SqlClauses ansi = SqlClauses.ansi(quoting, types, features);
		SqlClauses clauses = ansi.withColumns(new SqliteColumnClause(quoting, types, ansi.sequences()))
			.withInserts(new SqliteInsertClause(quoting));
		// SQLite 3.53.0 release notes: ALTER TABLE adds and drops NOT NULL and CHECK.
		boolean altersConstraints = product.isAtLeast(3, 53);
		TableEdits edits = new TableEdits(new ColumnEdits(clauses, types, altersConstraints),
				new ConstraintEdits(clauses, altersConstraints), clauses.indexes());
		OperationProblems problems = new SqliteOperationProblems(SqliteDialect.NAME, features, quoting,
				this.customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new SqliteStatements(clauses, features, this.customCompilers, tables, edits));
		return new SqliteDialect(compiler, new SqliteCatalogReader(types), types, quoting, new SqliteLockStrategy(),
				SqliteWorkSession::open, new SqliteScriptRules(), features);
	}

	private static DialectFeatures features() {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.TRANSACTIONAL_DDL, DialectFeature.PARTIAL_INDEX,
				DialectFeature.EXPRESSION_INDEX, DialectFeature.DEFERRABLE_CONSTRAINTS, DialectFeature.STORED_GENERATED,
				DialectFeature.VIRTUAL_GENERATED, DialectFeature.ALTER_TYPE_USING, DialectFeature.COLUMN_COLLATION,
				DialectFeature.TABLE_REBUILD, DialectFeature.DECLARED_TYPES, DialectFeature.CHECK_CONSTRAINTS,
				DialectFeature.TIME_WITH_TIME_ZONE, DialectFeature.GENERATED_NOT_NULL,
				DialectFeature.SET_DEFAULT_ACTION, DialectFeature.ADD_IDENTITY, DialectFeature.ALTER_IDENTITY,
				DialectFeature.ON_UPDATE_ACTION, DialectFeature.QUOTES_IN_NAMES, DialectFeature.RESTRICT_ACTION,
				DialectFeature.RETYPE_IN_FOREIGN_KEY, DialectFeature.TABLE_NAMES_IN_ANY_CASE,
				DialectFeature.COLUMN_NAMES_IN_ANY_CASE);
		return new DialectFeatures(features, Integer.MAX_VALUE, false);
	}

}
