package dev.migrator.environment;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.autogenerate.compare.ComparisonHooks;
import dev.migrator.autogenerate.compare.NamingConvention;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autogenerate.compare.OperationRewriter;

/**
 * What a comparison of model and database goes by.
 *
 * @param include patterns of names of which one must match, empty for everything
 * @param exclude patterns of names that are left alone
 * @param includeSchemas schemas that are read beside the default one and those of the
 * model
 * @param filters which objects are compared
 * @param hooks the user's own word on what is the same
 * @param naming names for constraints that have none
 * @param rewriters take each change in this order and say what takes its place
 */
public record AutogenerateSettings(List<String> include, List<String> exclude, List<String> includeSchemas,
		List<ObjectFilter> filters, ComparisonHooks hooks, NamingConvention naming, List<OperationRewriter> rewriters) {

	/** Compares everything that may be the model's. */
	public static final AutogenerateSettings DEFAULT = new AutogenerateSettings(List.of(), List.of(), List.of(),
			List.of(), ComparisonHooks.none(), NamingConvention.usual(), List.of());

	/** Copy the lists. */
	public AutogenerateSettings {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
		includeSchemas = List.copyOf(includeSchemas);
		filters = List.copyOf(filters);
		rewriters = List.copyOf(rewriters);
	}

	/**
	 * Return these settings with one more filter.
	 * @param filter the filter
	 * @return the settings
	 */
	public AutogenerateSettings withFilter(ObjectFilter filter) {
		List<ObjectFilter> all = new ArrayList<>(this.filters);
		all.add(filter);
		return new AutogenerateSettings(this.include, this.exclude, this.includeSchemas, all, this.hooks, this.naming,
				this.rewriters);
	}

}
