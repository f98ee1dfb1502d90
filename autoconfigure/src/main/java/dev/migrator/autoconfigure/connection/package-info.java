/**
 * Internal. Finds the connection in what Testcontainers and Docker Compose started.
 * Imports {@link dev.migrator.autoconfigure.MigratorConnectionDetails}.
 */
@NullMarked
package dev.migrator.autoconfigure.connection;

import org.jspecify.annotations.NullMarked;
