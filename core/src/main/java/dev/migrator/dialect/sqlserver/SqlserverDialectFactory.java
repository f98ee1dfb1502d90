package dev.migrator.dialect.sqlserver;

import java.util.EnumSet;
import java.util.Set;

import dev.migrator.dialect.AnsiDdlCompiler;
import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.OfflineDialect;
import dev.migrator.dialect.OperationProblems;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/** Makes the dialect of SQL Server; it writes what 2016 and every later version takes. */
public final class SqlserverDialectFactory implements DialectFactory {

	// Transact-SQL reference, "Database identifiers".
	static final int MAX_NAME_LENGTH = 128;

	private static final String NAME = "sqlserver";

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public SqlserverDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public SqlserverDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean handles(DatabaseProduct product) {
		return "Microsoft SQL Server".equals(product.name());
	}

	@Override
	public boolean isOfflineOnly() {
		return true;
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		return create();
	}

	@Override
	public Dialect create() {
		Quoting quoting = new SqlserverQuoting();
		DialectFeatures features = features();
		TypeRules types = new StandardTypeRules(new SqlserverTypeNames(quoting), new SqlserverCanonicalTypes());
		SqlserverColumnClause columns = new SqlserverColumnClause(quoting, types);
		SqlserverCommentClause comments = new SqlserverCommentClause(quoting);
		SqlClauses clauses = SqlClauses.ansi(quoting, types, features)
			.withColumns(columns)
			.withColumnChanges(new SqlserverAlterColumnClause(quoting, types, comments, columns))
			.withConstraints(new SqlserverConstraintClause(quoting))
			.withIndexes(new SqlserverIndexClause(quoting, features))
			.withSequences(new SqlserverSequenceClause())
			.withInserts(new SqlserverInsertClause(quoting))
			.withComments(comments);
		OperationProblems problems = new OperationProblems(NAME, features, new SqlserverSchemaProblems(quoting),
				this.customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new SqlserverStatements(clauses, features, this.customCompilers, tables));
		return new OfflineDialect(NAME, compiler, types, quoting, new SqlserverScriptRules(), features);
	}

	private static DialectFeatures features() {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.TRANSACTIONAL_DDL, DialectFeature.PARTIAL_INDEX,
				DialectFeature.INCLUDE_COLUMNS, DialectFeature.SEQUENCES, DialectFeature.NULLS_NOT_DISTINCT,
				DialectFeature.STORED_GENERATED, DialectFeature.VIRTUAL_GENERATED, DialectFeature.COMMENTS,
				DialectFeature.SCHEMAS, DialectFeature.CREATE_SCHEMA, DialectFeature.QUOTES_IN_NAMES,
				DialectFeature.COLUMN_COLLATION, DialectFeature.CHECK_CONSTRAINTS, DialectFeature.IDENTITY_ALWAYS,
				DialectFeature.IDENTITY_OPTIONS, DialectFeature.GENERATED_NOT_NULL, DialectFeature.ON_UPDATE_ACTION,
				DialectFeature.SET_DEFAULT_ACTION);
		return new DialectFeatures(features, MAX_NAME_LENGTH, false);
	}

}
