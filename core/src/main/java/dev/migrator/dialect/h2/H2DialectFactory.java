package dev.migrator.dialect.h2;

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
import dev.migrator.dialect.StandardDialect;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/** Makes the dialect of H2, 2.2 to 2.4. */
public final class H2DialectFactory implements DialectFactory {

	private static final String NAME = "h2";

	private static final String PRODUCT = "H2";

	// H2 2.4, Advanced, Limits and Limitations: identifiers have at most 256 characters.
	private static final int MAX_NAME_LENGTH = 256;

	// H2 2.4, ErrorCode: TABLE_OR_VIEW_NOT_FOUND and its two variants with candidates,
	// SCHEMA_NOT_FOUND.
	private static final Set<String> MISSING_TABLE = Set.of("42S02", "42S03", "42S04", "90079");

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public H2DialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public H2DialectFactory(CustomOperationCompilers customCompilers) {
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
		return create(new DatabaseProduct(PRODUCT, "2.4", 2, 4));
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		Quoting quoting = new H2Quoting();
		DialectFeatures features = features(product);
		TypeRules types = new H2TypeRules(new StandardTypeRules(new H2TypeNames(quoting), new H2CanonicalTypes()));
		SqlClauses ansi = SqlClauses.ansi(quoting, types, features);
		SqlClauses clauses = ansi.withColumnChanges(new H2AlterColumnClause(quoting, types, ansi.sequences()))
			.withInserts(new H2InsertClause(quoting))
			.withRestarts(new H2RestartClause(quoting));
		OperationProblems problems = new OperationProblems(NAME, features, new H2SchemaProblems(quoting),
				this.customCompilers);
		AnsiDdlCompiler compiler = new AnsiDdlCompiler(problems,
				(tables) -> new H2Statements(clauses, features, this.customCompilers, tables));
		return new StandardDialect(NAME, compiler, new H2CatalogReader(), types, quoting, new H2LockStrategy(),
				H2WorkSession::open, new H2ScriptRules(), H2Locks::of, features, MISSING_TABLE);
	}

	private static DialectFeatures features(DatabaseProduct product) {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.INCLUDE_COLUMNS, DialectFeature.INDEX_NULLS_ORDER,
				DialectFeature.SEQUENCES, DialectFeature.RESTART_ABOVE, DialectFeature.ENUM_TYPES,
				DialectFeature.INLINE_ENUM, DialectFeature.ARRAYS, DialectFeature.NULLS_NOT_DISTINCT,
				DialectFeature.STORED_GENERATED, DialectFeature.COMMENTS, DialectFeature.ALTER_TYPE_USING,
				DialectFeature.SCHEMAS, DialectFeature.TIME_WITH_TIME_ZONE, DialectFeature.CHECK_CONSTRAINTS,
				DialectFeature.IDENTITY_ALWAYS, DialectFeature.IDENTITY_OPTIONS, DialectFeature.GENERATED_NOT_NULL,
				DialectFeature.SET_DEFAULT_ACTION, DialectFeature.CONDITIONAL_ALTER, DialectFeature.ADD_IDENTITY,
				DialectFeature.ALTER_IDENTITY, DialectFeature.ON_UPDATE_ACTION, DialectFeature.QUOTES_IN_NAMES,
				DialectFeature.CREATE_SCHEMA, DialectFeature.RETYPE_IN_FOREIGN_KEY);
		// H2 2.4, ALTER TYPE.
		if (product.isAtLeast(2, 4)) {
			features.add(DialectFeature.ADD_ENUM_VALUE);
			features.add(DialectFeature.RESTRICT_ACTION);
		}
		return new DialectFeatures(features, MAX_NAME_LENGTH, false);
	}

}
