package dev.migrator.autoconfigure.actuate;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * The body of {@code GET /actuator/migrations/{revision}}.
 *
 * @param revision the identifier
 * @param downRevisions the revisions it builds on
 * @param dependsOn what must be applied first
 * @param branchLabels its branch labels
 * @param message what it does
 * @param type how it is written
 * @param checksum the checksum of its upgrade
 * @param applied whether it is applied
 * @param upgrade the statements of its upgrade
 * @param downgrade the statements of its downgrade, or {@code null} when it is
 * irreversible
 */
public record MigrationDescriptor(String revision, List<String> downRevisions, List<String> dependsOn,
		List<String> branchLabels, String message, String type, String checksum, boolean applied, List<String> upgrade,
		@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable List<String> downgrade) implements OperationResponseBody {

}
