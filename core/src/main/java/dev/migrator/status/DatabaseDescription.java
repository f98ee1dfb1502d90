package dev.migrator.status;

import org.jspecify.annotations.Nullable;

/**
 * Which database was looked at.
 *
 * @param dialect the name of the dialect
 * @param version the version of the server, as the driver says it
 * @param schema the default schema, or {@code null} when there is none
 */
public record DatabaseDescription(String dialect, String version, @Nullable String schema) {

}
