package dev.migrator.dialect.golden;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Finds tables in a live database, reading it anew each time.
 *
 * @param connection the connection
 * @param dialect the dialect of the database
 */
public record LiveLookup(Connection connection, Dialect dialect) implements TableLookup {

	@Override
	public Optional<Table> table(QualifiedName name) {
		try {
			List<String> schemas = (name.schema() != null) ? List.of(name.schema()) : List.of();
			return this.dialect.catalogReader()
				.read(this.connection, schemas)
				.tables()
				.stream()
				.filter((table) -> table.name().name().equals(name.name()))
				.findFirst();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public Optional<TableSource> source(QualifiedName name) {
		try {
			return this.dialect.catalogReader().source(this.connection, name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
