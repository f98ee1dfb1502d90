package dev.migrator.autogenerate.compare;

import java.util.List;

/** Names that tables of other tools have. */
public final class OtherTools {

	private static final List<String> PATTERNS = List.of(
			// Flyway and Liquibase: their history
			"flyway_schema_history", "databasechangelog", "databasechangeloglock",
			// Alembic, Rails, Prisma, golang-migrate
			"alembic_version", "schema_migrations", "_prisma_migrations",
			// Quartz, Spring Batch, Spring Session, Spring Integration, Spring Modulith
			"qrtz_*", "batch_job_*", "batch_step_*", "spring_session", "spring_session_*", "int_message*",
			"int_channel_message*", "int_group_to_message", "int_lock", "int_metadata_store", "event_publication*",
			// Spring Security, ShedLock, db-scheduler, JobRunr
			"persistent_logins", "oauth2_*", "shedlock", "scheduled_tasks", "jobrunr_*",
			// Hibernate's own tables for changes of many rows
			"hte_*", "ht_*",
			// PostGIS
			"spatial_ref_sys", "batch_*_seq");

	private OtherTools() {
	}

	/**
	 * Return the patterns of their names.
	 * @return the patterns, as {@link NamePatterns} takes them
	 */
	public static List<String> patterns() {
		return PATTERNS;
	}

}
