package dev.migrator.dialect.mariadb;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.dialect.CustomOperationCompilers;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;
import dev.migrator.dialect.mysql.MysqlFamily;
import dev.migrator.dialect.mysql.MysqlText;
import dev.migrator.dialect.mysql.MysqlWords;

/** Makes the dialect of MariaDB, 10.6 to 11.x. */
public final class MariadbDialectFactory implements DialectFactory {

	private static final String NAME = "mariadb";

	private static final String PRODUCT = "MariaDB";

	private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.\\d+-MariaDB.*");

	// MariaDB Knowledge Base, Reserved Words: those that MySQL does not have.
	private static final Set<String> MORE_RESERVED = Set.of("current_role", "delete_domain_id", "do_domain_ids",
			"ignore_domain_ids", "offset", "page_checksum", "parse_vcol_expr", "ref_system_id", "returning",
			"stats_auto_recalc", "stats_persistent", "stats_sample_pages");

	private final CustomOperationCompilers customCompilers;

	/** Create a factory that knows no custom operations. */
	public MariadbDialectFactory() {
		this(CustomOperationCompilers.none());
	}

	/**
	 * Create a factory.
	 * @param customCompilers the compilers of the user's own operations
	 */
	public MariadbDialectFactory(CustomOperationCompilers customCompilers) {
		this.customCompilers = customCompilers;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public boolean handles(DatabaseProduct product) {
		return PRODUCT.equals(product.name()) || product.version().contains(PRODUCT);
	}

	@Override
	public Dialect create() {
		return create(new DatabaseProduct(PRODUCT, "11.8.0-MariaDB", 11, 8));
	}

	@Override
	public Dialect create(DatabaseProduct product) {
		// MariaDB 10.7 release notes: the data type UUID.
		boolean hasUuid = version(product).isAtLeast(10, 7);
		Set<String> reserved = new HashSet<>(MysqlWords.RESERVED);
		reserved.addAll(MORE_RESERVED);
		MariadbQuoting quoting = new MariadbQuoting(reserved, hasUuid);
		TypeRules types = new StandardTypeRules(new MariadbTypeNames(quoting, hasUuid),
				new MariadbCanonicalTypes(hasUuid));
		MariadbCatalogReader reader = new MariadbCatalogReader(new MariadbCatalogText(new MysqlText(quoting), types),
				quoting);
		return new MysqlFamily(NAME, quoting, types, features()).dialect(this.customCompilers, reader);
	}

	// MySQL's driver reports the version that old clients want to hear.
	private static DatabaseProduct version(DatabaseProduct product) {
		Matcher version = VERSION.matcher(product.version().replaceFirst("^5\\.5\\.5-", ""));
		return version.matches() ? new DatabaseProduct(PRODUCT, product.version(), Integer.parseInt(version.group(1)),
				Integer.parseInt(version.group(2))) : product;
	}

	private static DialectFeatures features() {
		Set<DialectFeature> features = EnumSet.of(DialectFeature.INLINE_ENUM, DialectFeature.STORED_GENERATED,
				DialectFeature.VIRTUAL_GENERATED, DialectFeature.COMMENTS, DialectFeature.SCHEMAS,
				DialectFeature.COLUMN_COLLATION, DialectFeature.COMBINED_ALTER, DialectFeature.CHECK_CONSTRAINTS,
				DialectFeature.SEQUENCES, DialectFeature.INDEX_METHOD, DialectFeature.CONDITIONAL_ALTER,
				DialectFeature.ADD_IDENTITY, DialectFeature.ALTER_IDENTITY, DialectFeature.ON_UPDATE_ACTION,
				DialectFeature.QUOTES_IN_NAMES, DialectFeature.CREATE_SCHEMA, DialectFeature.INDEX_NAMES_PER_TABLE,
				DialectFeature.COLUMN_NAMES_IN_ANY_CASE);
		return new DialectFeatures(features, MysqlFamily.MAX_NAME_LENGTH, false);
	}

}
