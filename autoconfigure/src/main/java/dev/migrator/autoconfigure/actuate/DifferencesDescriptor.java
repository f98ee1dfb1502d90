package dev.migrator.autoconfigure.actuate;

import java.util.Map;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * The body of {@code GET /actuator/migrations/diff}.
 *
 * @param migrators what the entities want and the database does not have, by the name of
 * the migrator's bean
 */
public record DifferencesDescriptor(Map<String, Object> migrators) implements OperationResponseBody {

}
