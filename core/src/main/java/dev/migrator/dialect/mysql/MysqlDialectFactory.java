package dev.migrator.dialect.mysql;

import java.util.EnumSet;
import java.util.Set;

import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;

/** Makes the dialect of MySQL, 8.0 to 9.x. */
public final class MysqlDialectFactory implements DialectFactory {

	private static final String NAME = "mysql";

	private static final String PRODUCT = "MySQL";

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public MysqlDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public MysqlDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return NAME;
	}

	// MySQL's driver calls MariaDB a MySQL, too.
	@Override
	public boolean handles(DatabaseProduct product) {
		return PRODUCT.equals(product.name()) && !product.version().contains("MariaDB");
	}

	@Override
	public Dialect create() {
		return create(new DatabaseProduct(PRODUCT, "9.7.0", 9, 7));
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		DialectFeatures features = features(product);
		MysqlQuoting quoting = new MysqlQuoting(MysqlWords.RESERVED);
		TypeRules types = new StandardTypeRules(new MysqlTypeNames(quoting), new MysqlCanonicalTypes());
		MysqlCatalogText text = new PlainCatalogText(quoting, types, features.has(DialectFeature.CHECK_CONSTRAINTS));
		MysqlCatalogReader reader = new MysqlCatalogReader(text, features.has(DialectFeature.EXPRESSION_INDEX));
		return new MysqlFamily(NAME, quoting, types, features).dialect(this.customCompilers, reader);
	}

	private static DialectFeatures features(DatabaseProduct product) {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.INLINE_ENUM, DialectFeature.STORED_GENERATED,
				DialectFeature.VIRTUAL_GENERATED, DialectFeature.COMMENTS, DialectFeature.SCHEMAS,
				DialectFeature.COLUMN_COLLATION, DialectFeature.COMBINED_ALTER, DialectFeature.GENERATED_NOT_NULL,
				DialectFeature.INDEX_METHOD, DialectFeature.ADD_IDENTITY, DialectFeature.ALTER_IDENTITY,
				DialectFeature.ON_UPDATE_ACTION, DialectFeature.QUOTES_IN_NAMES, DialectFeature.CREATE_SCHEMA,
				DialectFeature.INDEX_NAMES_PER_TABLE, DialectFeature.COLUMN_NAMES_IN_ANY_CASE);
		// MySQL 8.0 release notes, 8.0.13: functional key parts.
		if (product.isAtLeast(8, 0, 13)) {
			features.add(DialectFeature.EXPRESSION_INDEX);
		}
		// MySQL 8.0 release notes, 8.0.16: enforced checks; 8.0.19: drop constraint.
		if (product.isAtLeast(8, 0, 19)) {
			features.add(DialectFeature.CHECK_CONSTRAINTS);
		}
		return new DialectFeatures(features, MysqlFamily.MAX_NAME_LENGTH, false);
	}

}
