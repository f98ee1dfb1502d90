package dev.migrator.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteMappingIntegrationTests extends MappingSuite {

	@TempDir
	private static Path folder;

	@Override
	protected int place() {
		return 1;
	}

	@Override
	protected DialectFactory factory() {
		return new SqliteDialectFactory();
	}

	@Override
	protected DataSource newDatabase() {
		SQLiteDataSource dataSource = new SQLiteDataSource();
		dataSource.setUrl("jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db"));
		return dataSource;
	}

	@Override
	protected Map<String, Object> settings() {
		return Map.of("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
	}

	// Hibernate writes neither foreign keys nor unique constraints over several columns
	// there.
	@Override
	protected DatabaseSchema created(DatabaseSchema wanted) {
		return wanted.withTables(wanted.tables().stream().map(SqliteMappingIntegrationTests::created).toList());
	}

	private static Table created(Table table) {
		List<Column> columns = table.columns().stream().map(SqliteMappingIntegrationTests::created).toList();
		return table.withColumns(columns)
			.withConstraints(table.constraints()
				.stream()
				.filter((each) -> !(each instanceof ForeignKey))
				.filter((each) -> !(each instanceof UniqueConstraint unique) || isCreated(table, unique))
				.toList());
	}

	// The column of a natural id is none that says "unique".
	private static boolean isCreated(Table table, UniqueConstraint unique) {
		return unique.columns().size() == 1 && unique.name() == null
				&& !(table.name() + "." + unique.columns().get(0)).equalsIgnoreCase("Product.sku");
	}

	// "integer" and "primary key": the row id, which SQLite numbers by itself.
	private static Column created(Column column) {
		return (column.identity() != null) ? column.withIdentity(null).withType(ColumnTypes.integer()) : column;
	}

	// The temporary tables of its bulk statements, where the database has none of the
	// right kind.
	@Override
	protected boolean isHelper(Table table) {
		return table.name().name().matches("HTE?_.*");
	}

	// An empty comment, and that of a mark, which the dialect writes as if the database
	// had comments.
	@Override
	protected Map<String, String> refusals() {
		String comment = "Error executing DDL \"comment on column ";
		return Map.of("gambit", comment, "SoftDeleteMappings", comment);
	}

	@Override
	protected Set<String> unsupported() {
		return Set.of("SequenceOptionMappings", "NamedEnumMappings", "IntervalMappings", "CommentMappings",
				"PostgresqlMappings", "SchemaMappings");
	}

}
