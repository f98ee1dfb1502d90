package dev.migrator.autoconfigure.order;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.jdbc.EmbeddedDatabaseConnection;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.ApplicationDataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.autoconfigure.init.ApplicationScriptDatabaseInitializer;
import org.springframework.boot.sql.autoconfigure.init.SqlInitializationProperties;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Warns of scripts that Spring Boot runs on a migrated database. */
public final class InitializationScripts {

	private static final Logger logger = LoggerFactory.getLogger(InitializationScripts.class);

	private final ListableBeanFactory beanFactory;

	private final ResourceLoader resourceLoader;

	private final SchemaManagementProvider migrated;

	/**
	 * Create the check.
	 * @param beanFactory has the data source, and says whether there are scripts at all
	 * @param resourceLoader finds scripts
	 * @param migrated says which data sources lead to a migrated database
	 */
	public InitializationScripts(ListableBeanFactory beanFactory, ResourceLoader resourceLoader,
			SchemaManagementProvider migrated) {
		this.beanFactory = beanFactory;
		this.resourceLoader = resourceLoader;
		this.migrated = migrated;
	}

	/** Warn if there are any. */
	public void warn() {
		SqlInitializationProperties properties = this.beanFactory.getBeanProvider(SqlInitializationProperties.class)
			.getIfAvailable();
		if (properties == null || this.beanFactory
			.getBeanNamesForType(ApplicationDataSourceScriptDatabaseInitializer.class, true, false).length == 0) {
			return;
		}
		List<String> scripts = scripts(ApplicationScriptDatabaseInitializer.getSettings(properties));
		DataSource dataSource = this.beanFactory.getBeanProvider(DataSource.class).getIfUnique();
		if (!scripts.isEmpty() && dataSource != null && runs(properties.getMode(), dataSource)
				&& this.migrated.getSchemaManagement(dataSource) == SchemaManagement.MANAGED) {
			logger.warn(
					"Migrator: Spring Boot runs {} on the same database, after the revisions and at every start, because "
							+ "'spring.sql.init.mode' is '{}'. Make revisions of them, or set it to 'never'",
					scripts, properties.getMode().name().toLowerCase(Locale.ROOT));
		}
	}

	private static boolean runs(DatabaseInitializationMode mode, DataSource dataSource) {
		return switch (mode) {
			case ALWAYS -> true;
			case EMBEDDED -> EmbeddedDatabaseConnection.isEmbedded(dataSource);
			case NEVER -> false;
		};
	}

	private List<String> scripts(DatabaseInitializationSettings settings) {
		return Stream.of(settings.getSchemaLocations(), settings.getDataLocations())
			.filter(Objects::nonNull)
			.flatMap(Collection::stream)
			.map((location) -> location.replaceFirst("^optional:", ""))
			.filter(this::exists)
			.toList();
	}

	// A location that cannot be read is reported by Spring Boot, which does read it.
	private boolean exists(String location) {
		try {
			Resource[] found = ResourcePatternUtils.getResourcePatternResolver(this.resourceLoader)
				.getResources(location);
			return Arrays.stream(found).anyMatch(Resource::exists);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
