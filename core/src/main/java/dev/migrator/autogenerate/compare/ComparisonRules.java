package dev.migrator.autogenerate.compare;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.TypeRules;

/**
 * What a comparison goes by.
 *
 * @param types which types are the same, and how they are spelled
 * @param quoting how names and literals are spelled
 * @param features what the database can do
 */
public record ComparisonRules(TypeRules types, Quoting quoting, DialectFeatures features) {

	/**
	 * Return the rules of a database.
	 * @param dialect the dialect
	 * @return the rules
	 */
	public static ComparisonRules of(Dialect dialect) {
		return new ComparisonRules(dialect.typeRules(), dialect.quoting(), dialect.features());
	}

}
