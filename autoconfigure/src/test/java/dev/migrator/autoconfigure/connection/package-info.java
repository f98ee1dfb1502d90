/** Tests of the connections that Testcontainers and Docker Compose give. */
@NullMarked
package dev.migrator.autoconfigure.connection;

import org.jspecify.annotations.NullMarked;
