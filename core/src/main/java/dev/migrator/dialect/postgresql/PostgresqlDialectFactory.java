package dev.migrator.dialect.postgresql;

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
import dev.migrator.dialect.SchemaProblems;
import dev.migrator.dialect.SqlClauses;
import dev.migrator.dialect.StandardDialect;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/** Makes the dialect of PostgreSQL, 14 to 18. */
public final class PostgresqlDialectFactory implements DialectFactory {

	private static final String NAME = "postgresql";

	private static final String PRODUCT = "PostgreSQL";

	private static final int NEWEST = 18;

	// PostgreSQL 18, 4.1.1: NAMEDATALEN is 64, of which one byte ends the name.
	private static final int MAX_NAME_BYTES = 63;

	// PostgreSQL 18, appendix A: undefined_table, invalid_schema_name.
	private static final Set<String> MISSING_TABLE = Set.of("42P01", "3F000");

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public PostgresqlDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public PostgresqlDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean handles(DatabaseProduct product) {
		return PRODUCT.equals(product.name());
	}

	@Override
	public Dialect create() {
		return create(new DatabaseProduct(PRODUCT, Integer.toString(NEWEST), NEWEST, 0));
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		Quoting quoting = new PostgresqlQuoting();
		DialectFeatures features = features(product);
		TypeRules types = new StandardTypeRules(new PostgresqlTypeNames(quoting), new PostgresqlCanonicalTypes());
		SqlClauses ansi = SqlClauses.ansi(quoting, types, features);
		SqlClauses clauses = ansi.withColumns(new PostgresqlColumnClause(quoting, types, ansi.sequences()))
			.withColumnChanges(new PostgresqlAlterColumnClause(quoting, types, ansi.sequences()))
			.withRestarts(new PostgresqlRestartClause(quoting));
		OperationProblems problems = new OperationProblems(NAME, features, new SchemaProblems(quoting),
				this.customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new PostgresqlStatements(clauses, features, this.customCompilers, tables));
		return new StandardDialect(NAME, compiler, new PostgresqlCatalogReader(), types, quoting,
				new PostgresqlLockStrategy(), PostgresqlWorkSession::open, new PostgresqlScriptRules(),
				PostgresqlLocks::of, features, MISSING_TABLE);
	}

	private static DialectFeatures features(DatabaseProduct product) {
		Set<DialectFeature> features = EnumSet.complementOf(EnumSet.of(DialectFeature.INLINE_ENUM,
				DialectFeature.INDEX_NAMES_PER_TABLE, DialectFeature.TABLE_REBUILD, DialectFeature.DECLARED_TYPES,
				DialectFeature.TABLE_NAMES_IN_ANY_CASE, DialectFeature.COLUMN_NAMES_IN_ANY_CASE));
		// PostgreSQL 15 release notes, E.1.3.1.3: UNIQUE NULLS NOT DISTINCT.
		if (!product.isAtLeast(15, 0)) {
			features.remove(DialectFeature.NULLS_NOT_DISTINCT);
		}
		// PostgreSQL 18 release notes, E.1.3.3: virtual generated columns.
		if (!product.isAtLeast(18, 0)) {
			features.remove(DialectFeature.VIRTUAL_GENERATED);
		}
		return new DialectFeatures(features, MAX_NAME_BYTES, true);
	}

}
