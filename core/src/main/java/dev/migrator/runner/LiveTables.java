package dev.migrator.runner;

import java.sql.Connection;
import java.util.Optional;

import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Finds tables in the catalog as the revision has made them so far, reading it only when
 * asked.
 */
final class LiveTables implements TableLookup {

	private final LiveCatalog catalog;

	LiveTables(Connection connection, CatalogReader reader) {
		this.catalog = new LiveCatalog(connection, reader);
	}

	@Override
	public Optional<Table> table(QualifiedName name) {
		return this.catalog.schema(name.schema())
			.tables()
			.stream()
			.filter((table) -> table.name().name().equals(name.name()))
			.findFirst();
	}

	@Override
	public Optional<TableSource> source(QualifiedName name) {
		return this.catalog.source(name);
	}

	void forget() {
		this.catalog.forget();
	}

}
