package dev.migrator.autoconfigure;

import org.jspecify.annotations.Nullable;

/** The connection as the properties say it. */
final class PropertiesMigratorConnectionDetails implements MigratorConnectionDetails {

	private final MigratorProperties properties;

	PropertiesMigratorConnectionDetails(MigratorProperties properties) {
		this.properties = properties;
	}

	@Override
	public @Nullable String getJdbcUrl() {
		return this.properties.url();
	}

	@Override
	public @Nullable String getUsername() {
		return this.properties.username();
	}

	@Override
	public @Nullable String getPassword() {
		return this.properties.password();
	}

	@Override
	public @Nullable String getDriverClassName() {
		String given = this.properties.driverClassName();
		return (given != null) ? given : MigratorConnectionDetails.super.getDriverClassName();
	}

}
