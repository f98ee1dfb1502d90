package dev.migrator.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrator.environment.InvalidSettingsException;
import dev.migrator.version.DatabaseErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The data source that revisions run on, and whether another data source leads to the
 * same database.
 */
final class MigratorDatabase {

	private final DataSource dataSource;

	private final boolean dedicated;

	private MigratorDatabase(DataSource dataSource, boolean dedicated) {
		this.dataSource = dataSource;
		this.dedicated = dedicated;
	}

	/**
	 * Choose the data source: the qualified one, then one for the URL of the details,
	 * then the application's under another user, then the application's.
	 */
	static MigratorDatabase resolve(MigratorConnectionDetails details, ObjectProvider<DataSource> application,
			ObjectProvider<DataSource> qualified) {
		DataSource marked = qualified.getIfAvailable();
		if (marked != null) {
			return new MigratorDatabase(marked, true);
		}
		String url = details.getJdbcUrl();
		if (url != null) {
			return at(url, details);
		}
		DataSource main = application.getIfUnique();
		if (main == null) {
			throw new IllegalStateException("There are several DataSource beans and none is marked for the migrator. "
					+ "Annotate the one that revisions run on with @MigratorDataSource, or make one @Primary");
		}
		return of(main, details);
	}

	/** Make a data source for a URL. */
	static MigratorDatabase at(String url, MigratorConnectionDetails details) {
		return new MigratorDatabase(fromUrl(details, url), true);
	}

	/** Choose a data source, under another user where the details name one. */
	static MigratorDatabase of(DataSource main, MigratorConnectionDetails details) {
		String username = details.getUsername();
		return (username != null) ? new MigratorDatabase(derived(main, username, details.getPassword()), true)
				: new MigratorDatabase(main, false);
	}

	private static DataSource fromUrl(MigratorConnectionDetails details, String url) {
		DataSourceBuilder<SimpleDriverDataSource> builder = DataSourceBuilder.create()
			.type(SimpleDriverDataSource.class)
			.url(url)
			.username(details.getUsername())
			.password(details.getPassword());
		try {
			String driver = details.getDriverClassName();
			return ((driver != null) ? builder.driverClassName(driver) : builder).build();
		}
		catch (RuntimeException ex) {
			throw new InvalidSettingsException(List.of(unusable(url, ex)));
		}
	}

	// Whatever stands behind the name of the driver may hold a password.
	private static String unusable(String url, RuntimeException error) {
		String[] parts = url.split(":", 3);
		String shown = (parts.length > 2) ? parts[0] + ":" + parts[1] + ":..." : "(" + parts[0] + ")";
		return "no driver can be used for 'migrator.url' (" + shown + ") and 'migrator.driver-class-name': "
				+ DatabaseErrors.text(error) + ". A URL begins with 'jdbc:' and the name of a driver, and the driver "
				+ "must be among the dependencies";
	}

	private static DataSource derived(DataSource main, String username, @Nullable String password) {
		return DataSourceBuilder.derivedFrom(main)
			.type(SimpleDriverDataSource.class)
			.username(username)
			.password(password)
			.build();
	}

	DataSource dataSource() {
		return this.dataSource;
	}

	boolean isReachedBy(DataSource other) {
		return other == this.dataSource || (this.dedicated && url(other).equals(url(this.dataSource)));
	}

	private static String url(DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			return String.valueOf(connection.getMetaData().getURL());
		}
		catch (SQLException ex) {
			return "unknown: " + dataSource;
		}
	}

}
