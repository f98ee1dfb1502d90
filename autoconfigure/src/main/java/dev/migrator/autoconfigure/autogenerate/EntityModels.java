package dev.migrator.autoconfigure.autogenerate;

import java.util.List;

import javax.sql.DataSource;

import dev.migrator.autogenerate.compare.ComparisonHooks;
import dev.migrator.autogenerate.compare.NamingConvention;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autoconfigure.MigratorCustomizer;
import dev.migrator.autoconfigure.MigratorDataSources;
import dev.migrator.environment.AutogenerateSettings;
import dev.migrator.environment.DifferenceRewriter;
import dev.migrator.environment.InvalidSettingsException;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.environment.SchemaModel;

import org.springframework.beans.factory.ObjectProvider;

/** Gives every migrator the entities whose session factory uses its database. */
final class EntityModels implements MigratorCustomizer {

	private final AutogenerateProperties properties;

	private final SessionFactoryCaptures captures;

	private final MigratorDataSources dataSources;

	private final Beans beans;

	EntityModels(AutogenerateProperties properties, SessionFactoryCaptures captures, MigratorDataSources dataSources,
			Beans beans) {
		this.properties = properties;
		this.captures = captures;
		this.dataSources = dataSources;
		this.beans = beans;
	}

	@Override
	public void customize(MigratorBuilder builder) {
		customize("migrator", builder);
	}

	@Override
	public void customize(String name, MigratorBuilder builder) {
		builder.models(() -> models(name)).autogenerate(settings());
	}

	private List<SchemaModel> models(String name) {
		return this.captures.sources((DataSource dataSource) -> this.dataSources.isReachedBy(name, dataSource))
			.stream()
			.<SchemaModel>map((source) -> source::read)
			.toList();
	}

	private AutogenerateSettings settings() {
		return new AutogenerateSettings(this.properties.include(), this.properties.exclude(),
				this.properties.includeSchemas(), this.beans.filters().orderedStream().toList(),
				this.beans.hooks().getIfAvailable(ComparisonHooks::none), naming(),
				this.beans.rewriters().orderedStream().toList());
	}

	private NamingConvention naming() {
		try {
			return new NamingConvention(this.properties.naming());
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidSettingsException(List.of("'migrator.autogenerate.naming': " + ex.getMessage()));
		}
	}

	/**
	 * What the application says about comparisons.
	 *
	 * @param filters which objects are compared
	 * @param hooks what is the same
	 * @param rewriters change what is to be done
	 */
	record Beans(ObjectProvider<ObjectFilter> filters, ObjectProvider<ComparisonHooks> hooks,
			ObjectProvider<DifferenceRewriter> rewriters) {

	}

}
