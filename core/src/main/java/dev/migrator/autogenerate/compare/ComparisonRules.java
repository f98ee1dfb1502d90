package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.ExpressionNormalizer;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.TypeRules;

/**
 * What a comparison goes by.
 *
 * @param types which types are the same, and how they are spelled
 * @param quoting how names and literals are spelled
 * @param features what the database can do
 * @param filter which objects are compared
 * @param hooks the user's own word on what is the same
 * @param renames the renames that somebody has said
 * @param naming the names of constraints that have none
 * @param normalizer asks the database where text has many spellings
 */
public record ComparisonRules(TypeRules types, Quoting quoting, DialectFeatures features, ObjectFilter filter,
		ComparisonHooks hooks, List<Rename> renames, NamingConvention naming, ExpressionNormalizer normalizer) {

	/** Copy the list. */
	public ComparisonRules {
		renames = List.copyOf(renames);
	}

	/**
	 * Return the rules of a database, which compare everything and ask nobody.
	 * @param dialect the dialect
	 * @return the rules
	 */
	public static ComparisonRules of(Dialect dialect) {
		return new ComparisonRules(dialect.typeRules(), dialect.quoting(), dialect.features(),
				ObjectFilter.everything(), ComparisonHooks.none(), List.of(), NamingConvention.usual(),
				ExpressionNormalizer.none());
	}

	/**
	 * Return these rules with a filter.
	 * @param other which objects are compared
	 * @return the rules
	 */
	public ComparisonRules withFilter(ObjectFilter other) {
		return new ComparisonRules(this.types, this.quoting, this.features, other, this.hooks, this.renames,
				this.naming, this.normalizer);
	}

	/**
	 * Return these rules with the user's own word on what is the same.
	 * @param other the hooks
	 * @return the rules
	 */
	public ComparisonRules withHooks(ComparisonHooks other) {
		return new ComparisonRules(this.types, this.quoting, this.features, this.filter, other, this.renames,
				this.naming, this.normalizer);
	}

	/**
	 * Return these rules with renames.
	 * @param other the renames, in the order in which they are done
	 * @return the rules
	 */
	public ComparisonRules withRenames(List<Rename> other) {
		return new ComparisonRules(this.types, this.quoting, this.features, this.filter, this.hooks, other, this.naming,
				this.normalizer);
	}

	/**
	 * Return these rules with names for constraints that have none.
	 * @param other the convention
	 * @return the rules
	 */
	public ComparisonRules withNaming(NamingConvention other) {
		return new ComparisonRules(this.types, this.quoting, this.features, this.filter, this.hooks, this.renames,
				other, this.normalizer);
	}

	/**
	 * Return these rules with somebody to ask where text has many spellings.
	 * @param other the normalizer
	 * @return the rules
	 */
	public ComparisonRules withNormalizer(ExpressionNormalizer other) {
		return new ComparisonRules(this.types, this.quoting, this.features, this.filter, this.hooks, this.renames,
				this.naming, other);
	}

}
