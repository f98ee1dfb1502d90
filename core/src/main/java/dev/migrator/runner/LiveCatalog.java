package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.Leftover;
import dev.migrator.dialect.TableSource;
import dev.migrator.recovery.CatalogView;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads each schema of the catalog once, when it is asked for. */
final class LiveCatalog implements CatalogView {

	private final Connection connection;

	private final CatalogReader reader;

	private final Map<String, DatabaseSchema> known = new HashMap<>();

	LiveCatalog(Connection connection, CatalogReader reader) {
		this.connection = connection;
		this.reader = reader;
	}

	@Override
	public DatabaseSchema schema(@Nullable String name) {
		return this.known.computeIfAbsent((name != null) ? name : "", (key) -> read(name));
	}

	private DatabaseSchema read(@Nullable String name) {
		try {
			return this.reader.read(this.connection, only(name));
		}
		catch (SQLException ex) {
			throw new CatalogReadException((name != null) ? name : "default", ex);
		}
	}

	@Override
	public List<Leftover> leftovers(@Nullable String schema) {
		try {
			return this.reader.leftovers(this.connection, only(schema));
		}
		catch (SQLException ex) {
			throw new CatalogReadException((schema != null) ? schema : "default", ex);
		}
	}

	Optional<TableSource> source(QualifiedName table) {
		try {
			return this.reader.source(this.connection, table);
		}
		catch (SQLException ex) {
			throw new CatalogReadException((table.schema() != null) ? table.schema() : "default", ex);
		}
	}

	private static List<String> only(@Nullable String schema) {
		return (schema != null) ? List.of(schema) : List.of();
	}

	void forget() {
		this.known.clear();
	}

}
