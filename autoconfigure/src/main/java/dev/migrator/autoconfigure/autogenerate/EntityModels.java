package dev.migrator.autoconfigure.autogenerate;

import java.util.List;

import dev.migrator.autogenerate.compare.ComparisonHooks;
import dev.migrator.autogenerate.compare.NamingConvention;
import dev.migrator.autogenerate.compare.ObjectFilter;
import dev.migrator.autogenerate.compare.OperationRewriter;
import dev.migrator.autoconfigure.MigratorCustomizer;
import dev.migrator.autoconfigure.MigratorDataSources;
import dev.migrator.autoconfigure.hibernate.WantedSchemas;
import dev.migrator.environment.AutogenerateSettings;
import dev.migrator.environment.InvalidSettingsException;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.environment.SchemaModel;

import org.springframework.beans.factory.ObjectProvider;

/** Gives every migrator the entities that belong to it. */
final class EntityModels implements MigratorCustomizer {

	private final AutogenerateProperties properties;

	private final WantedSchemas wanted;

	private final MigratorDataSources dataSources;

	private final Beans beans;

	EntityModels(AutogenerateProperties properties, WantedSchemas wanted, MigratorDataSources dataSources,
			Beans beans) {
		this.properties = properties;
		this.wanted = wanted;
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
		UnitOwners owners = new UnitOwners(this.dataSources.all(), this.properties.units());
		return this.wanted.allUnits()
			.stream()
			.filter((unit) -> owners.owner(unit.beanName(), unit.dataSource(), unit::place)
				.filter(name::equals)
				.isPresent())
			.flatMap((unit) -> unit.source().stream())
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
			ObjectProvider<OperationRewriter> rewriters) {

	}

}
