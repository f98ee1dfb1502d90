package dev.migrator.autoconfigure.actuate;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * The body of {@code GET /actuator/migrations}.
 *
 * @param contexts the application contexts by identifier
 */
public record MigrationsDescriptor(Map<String, ContextDescriptor> contexts) implements OperationResponseBody {

	/**
	 * An application context.
	 *
	 * @param migrators the migrators by bean name
	 * @param parentId the identifier of the parent context, or {@code null}
	 */
	public record ContextDescriptor(Map<String, MigratorDescriptor> migrators,
			@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String parentId) {

	}

	/**
	 * A migrator.
	 *
	 * @param database the database
	 * @param state where the database stands
	 * @param current the rows of the version table
	 * @param heads the heads
	 * @param pending the revisions not applied, in the order they would run
	 * @param history what was done, newest first
	 */
	public record MigratorDescriptor(DatabaseDescriptor database, String state, List<String> current,
			List<String> heads, List<RevisionDescriptor> pending, List<HistoryDescriptor> history) {

	}

	/**
	 * A database.
	 *
	 * @param dialect the name of the dialect
	 * @param version the version of the server
	 * @param schema the default schema, or {@code null}
	 */
	public record DatabaseDescriptor(String dialect, String version, @Nullable String schema) {

	}

	/**
	 * A revision.
	 *
	 * @param revision the identifier
	 * @param downRevisions the revisions it builds on
	 * @param dependsOn what must be applied first
	 * @param branchLabels its branch labels
	 * @param message what it does
	 * @param type how it is written
	 */
	public record RevisionDescriptor(String revision, List<String> downRevisions, List<String> dependsOn,
			List<String> branchLabels, String message, String type) {

	}

	/**
	 * Something that was done.
	 *
	 * @param revision the identifier
	 * @param message what the revision does
	 * @param direction what was done
	 * @param appliedAt when it was done, in ISO-8601
	 * @param durationMs how long it took, in milliseconds
	 * @param appliedBy the database user
	 * @param checksum the checksum of what ran, or {@code null}
	 * @param outcome how it ended
	 */
	public record HistoryDescriptor(String revision, String message, String direction, String appliedAt,
			long durationMs, String appliedBy, @Nullable String checksum, String outcome) {

	}

}
