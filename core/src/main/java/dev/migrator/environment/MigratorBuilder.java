package dev.migrator.environment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrator.runner.RunListener;
import dev.migrator.runner.TransactionMode;
import dev.migrator.schema.QualifiedName;
import dev.migrator.script.RevisionScript;
import dev.migrator.script.ScriptLoader;
import dev.migrator.template.SourceWorkspace;
import dev.migrator.template.TemplateSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/** Collects what a {@link Migrator} is made of. Not safe for use by several threads. */
public final class MigratorBuilder {

	private @Nullable DataSource dataSource;

	private @Nullable ResourceLoader resourceLoader;

	private List<String> locations = List.of(MigratorSettings.DEFAULT_LOCATION);

	private String versionTable = MigratorSettings.DEFAULT_VERSION_TABLE;

	private @Nullable String versionTableSchema;

	private @Nullable String defaultSchema;

	private Map<String, String> placeholders = Map.of();

	private Duration lockTimeout = MigratorSettings.DEFAULT_LOCK_TIMEOUT;

	private TransactionMode transactionMode = TransactionMode.PER_REVISION;

	private @Nullable String application;

	private TemplateSettings templates = TemplateSettings.DEFAULT;

	private AutogenerateSettings autogenerate = AutogenerateSettings.DEFAULT;

	private Supplier<List<SchemaModel>> models = List::of;

	private @Nullable String dialect;

	private @Nullable String databaseVersion;

	private final List<RevisionScript> scripts = new ArrayList<>();

	private final List<RunListener> listeners = new ArrayList<>();

	MigratorBuilder() {
	}

	/**
	 * Set the database. Two connections at a time are taken from it while revisions run.
	 * @param dataSource where connections come from
	 * @return this builder
	 */
	public MigratorBuilder dataSource(DataSource dataSource) {
		this.dataSource = dataSource;
		return this;
	}

	/**
	 * Set what finds the files and classes of locations.
	 * @param resourceLoader the loader; without one, that of the current thread
	 * @return this builder
	 */
	public MigratorBuilder resourceLoader(ResourceLoader resourceLoader) {
		this.resourceLoader = resourceLoader;
		return this;
	}

	/**
	 * Set where revisions are.
	 * @param locations locations that begin with {@code classpath:} or {@code file:}
	 * @return this builder
	 */
	public MigratorBuilder locations(String... locations) {
		this.locations = List.of(locations);
		return this;
	}

	/**
	 * Set the name of the version table.
	 * @param versionTable the bare name
	 * @return this builder
	 */
	public MigratorBuilder versionTable(String versionTable) {
		this.versionTable = versionTable;
		return this;
	}

	/**
	 * Set the schema of the version table.
	 * @param versionTableSchema the schema, or {@code null} for the default one
	 * @return this builder
	 */
	public MigratorBuilder versionTableSchema(@Nullable String versionTableSchema) {
		this.versionTableSchema = versionTableSchema;
		return this;
	}

	/**
	 * Set the schema that unqualified names mean.
	 * @param defaultSchema the schema, or {@code null} for the one of the connection
	 * @return this builder
	 */
	public MigratorBuilder defaultSchema(@Nullable String defaultSchema) {
		this.defaultSchema = defaultSchema;
		return this;
	}

	/**
	 * Set the values of placeholders in SQL revisions.
	 * @param placeholders the values by name
	 * @return this builder
	 */
	public MigratorBuilder placeholders(Map<String, String> placeholders) {
		this.placeholders = new LinkedHashMap<>(placeholders);
		return this;
	}

	/**
	 * Set how long to wait for another process.
	 * @param lockTimeout the time; zero asks once
	 * @return this builder
	 */
	public MigratorBuilder lockTimeout(Duration lockTimeout) {
		this.lockTimeout = lockTimeout;
		return this;
	}

	/**
	 * Set how much runs in one transaction.
	 * @param transactionMode the mode
	 * @return this builder
	 */
	public MigratorBuilder transactionMode(TransactionMode transactionMode) {
		this.transactionMode = transactionMode;
		return this;
	}

	/**
	 * Set the name of the application for the history.
	 * @param application the name, or {@code null}
	 * @return this builder
	 */
	public MigratorBuilder application(@Nullable String application) {
		this.application = application;
		return this;
	}

	/**
	 * Set how new revisions are written.
	 * @param templates the settings
	 * @return this builder
	 */
	public MigratorBuilder templates(TemplateSettings templates) {
		this.templates = templates;
		return this;
	}

	/**
	 * Set the models to compare the database with, such as the entities of each
	 * persistence unit. They are asked for when the first comparison needs them.
	 * @param models the models
	 * @return this builder
	 */
	public MigratorBuilder models(Supplier<List<SchemaModel>> models) {
		this.models = models;
		return this;
	}

	/**
	 * Set what a comparison of model and database goes by.
	 * @param autogenerate the settings
	 * @return this builder
	 */
	public MigratorBuilder autogenerate(AutogenerateSettings autogenerate) {
		this.autogenerate = autogenerate;
		return this;
	}

	/**
	 * Set the dialect that scripts are written in. With it, scripts need no data source.
	 * @param dialect the name, such as {@code postgresql}, or {@code null} for that of
	 * the database
	 * @return this builder
	 */
	public MigratorBuilder dialect(@Nullable String dialect) {
		this.dialect = dialect;
		return this;
	}

	/**
	 * Set the version of the database that scripts are written for.
	 * @param databaseVersion the version, such as {@code 3.40}, or {@code null} for the
	 * newest one known
	 * @return this builder
	 */
	public MigratorBuilder databaseVersion(@Nullable String databaseVersion) {
		this.databaseVersion = databaseVersion;
		return this;
	}

	/**
	 * Add revision scripts that were made elsewhere, such as Spring beans.
	 * @param scripts the scripts, each of a class annotated with {@code Revision}
	 * @return this builder
	 */
	public MigratorBuilder scripts(List<? extends RevisionScript> scripts) {
		this.scripts.addAll(scripts);
		return this;
	}

	/**
	 * Add listeners.
	 * @param listeners the listeners, called in this order
	 * @return this builder
	 */
	public MigratorBuilder listeners(List<? extends RunListener> listeners) {
		this.listeners.addAll(listeners);
		return this;
	}

	/**
	 * Put the migrator together, without a connection. Revisions are found and checked
	 * when the first call needs them: an upgrade of a database that is known to be up to
	 * date needs none.
	 * @return the migrator
	 */
	public Migrator build() {
		if (this.dataSource == null && this.dialect == null) {
			throw new IllegalStateException("a Migrator needs a data source: call dataSource(...), or dialect(...) "
					+ "for one that only writes scripts");
		}
		MigratorSettings settings = settings();
		ResourceLoader loader = (this.resourceLoader != null) ? this.resourceLoader
				: new DefaultResourceLoader(Thread.currentThread().getContextClassLoader());
		ScriptLoader scriptLoader = new ScriptLoader(loader, settings.placeholders());
		Revisions revisions = new Revisions(scriptLoader, settings.locations(), this.scripts);
		SourceWorkspace workspace = new SourceWorkspace(settings.locations(), this.templates, loader, scriptLoader);
		return new DefaultMigrator(new MigratorParts(settings, revisions, new DatabaseWork(this.dataSource, settings),
				new RunListeners(this.listeners), new SourceRevisionFiles(revisions, this.templates, workspace),
				this.models));
	}

	MigratorSettings settings() {
		MigratorSettings.requireValid(this.versionTable, this.lockTimeout);
		return new MigratorSettings(this.locations, new QualifiedName(this.versionTableSchema, this.versionTable),
				this.defaultSchema, this.placeholders, this.lockTimeout, this.transactionMode, this.application,
				this.dialect, this.databaseVersion, this.autogenerate);
	}

}
