package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables in the catalog as the revision has made them so far, reading it only when
 * asked.
 */
final class LiveTables implements TableLookup {

	private final Connection connection;

	private final CatalogReader reader;

	private final Map<String, List<Table>> known = new HashMap<>();

	LiveTables(Connection connection, CatalogReader reader) {
		this.connection = connection;
		this.reader = reader;
	}

	@Override
	public Optional<Table> table(QualifiedName name) {
		String schema = (name.schema() != null) ? name.schema() : "";
		return this.known.computeIfAbsent(schema, (key) -> read(name.schema()))
			.stream()
			.filter((table) -> table.name().name().equals(name.name()))
			.findFirst();
	}

	@Override
	public Optional<TableSource> source(QualifiedName name) {
		try {
			return this.reader.source(this.connection, name);
		}
		catch (SQLException ex) {
			throw new CatalogReadException((name.schema() != null) ? name.schema() : "default", ex);
		}
	}

	private List<Table> read(@Nullable String schema) {
		try {
			return this.reader.read(this.connection, (schema != null) ? List.of(schema) : List.of()).tables();
		}
		catch (SQLException ex) {
			throw new CatalogReadException((schema != null) ? schema : "default", ex);
		}
	}

	void forget() {
		this.known.clear();
	}

}
