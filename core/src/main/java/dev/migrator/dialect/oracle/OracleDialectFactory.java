package dev.migrator.dialect.oracle;

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
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/**
 * Makes the dialect of Oracle Database. It writes what 18c takes, which every later
 * version takes as well.
 */
public final class OracleDialectFactory implements DialectFactory {

	static final String NAME = "oracle";

	// SQL Language Reference 19c, Database Object Naming Rules: from 12.2 on.
	private static final int MAX_NAME_BYTES = 128;

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public OracleDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public OracleDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean handles(DatabaseProduct product) {
		return "Oracle".equals(product.name());
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
		Quoting quoting = new OracleQuoting();
		DialectFeatures features = features();
		TypeRules types = new StandardTypeRules(new OracleTypeNames(quoting), new OracleCanonicalTypes());
		SqlClauses parts = SqlClauses.ansi(quoting, types, features)
			.withColumns(new OracleColumnClause(quoting, types, new OracleSequenceClause()))
			.withConstraints(new OracleConstraintClause(quoting))
			.withIndexes(new OracleIndexClause(quoting, features))
			.withSequences(new OracleSequenceClause())
			.withInserts(new OracleInsertClause(quoting))
			.withComments(new OracleCommentClause(quoting));
		SqlClauses clauses = parts.withColumnChanges(new OracleAlterColumnClause(parts, types));
		OracleOperationProblems problems = new OracleOperationProblems(features, quoting, types, this.customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new OracleStatements(clauses, features, this.customCompilers, tables));
		return new OfflineDialect(NAME, compiler, types, quoting, new OracleScriptRules(quoting), features);
	}

	private static DialectFeatures features() {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.EXPRESSION_INDEX, DialectFeature.SEQUENCES,
				DialectFeature.DEFERRABLE_CONSTRAINTS, DialectFeature.VIRTUAL_GENERATED, DialectFeature.COMMENTS,
				DialectFeature.SCHEMAS, DialectFeature.COLUMN_COLLATION, DialectFeature.CHECK_CONSTRAINTS,
				DialectFeature.IDENTITY_ALWAYS, DialectFeature.IDENTITY_OPTIONS, DialectFeature.ALTER_IDENTITY,
				DialectFeature.GENERATED_NOT_NULL);
		return new DialectFeatures(features, MAX_NAME_BYTES, true);
	}

}
