package dev.migrator.autoconfigure.connection;

import dev.migrator.autoconfigure.MigratorConnectionDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Takes the connection from one that leads to a database, as Docker Compose support finds
 * it.
 */
class JdbcMigratorConnectionDetailsFactory
		implements ConnectionDetailsFactory<JdbcConnectionDetails, MigratorConnectionDetails> {

	@Override
	public MigratorConnectionDetails getConnectionDetails(JdbcConnectionDetails input) {
		return new Details(input);
	}

	private record Details(JdbcConnectionDetails jdbc) implements MigratorConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.jdbc.getJdbcUrl();
		}

		@Override
		public @Nullable String getUsername() {
			return this.jdbc.getUsername();
		}

		@Override
		public @Nullable String getPassword() {
			return this.jdbc.getPassword();
		}

		@Override
		public String getDriverClassName() {
			return this.jdbc.getDriverClassName();
		}

		@Override
		public String toString() {
			return "Details[" + this.jdbc.getJdbcUrl() + "]";
		}

	}

}
