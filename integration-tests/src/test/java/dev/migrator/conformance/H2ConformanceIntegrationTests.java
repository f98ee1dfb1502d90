package dev.migrator.conformance;

import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.golden.GoldenCases;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import org.h2.jdbcx.JdbcDataSource;

class H2ConformanceIntegrationTests extends ConformanceSuite {

	@Override
	protected DialectFactory factory() {
		return new H2DialectFactory(GoldenCases.customCompilers());
	}

	@Override
	protected DataSource emptyDatabase() {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID());
		return dataSource;
	}

	// H2 stores a name without quotes in capitals, so that "PK" and pk are one name.
	@Override
	protected DatabaseSchema stored(DatabaseSchema projected) {
		return projected.withTables(projected.tables().stream().map(H2ConformanceIntegrationTests::stored).toList());
	}

	private static Table stored(Table table) {
		return table.withConstraints(table.constraints()
			.stream()
			.map((each) -> (each instanceof PrimaryKey key && "PK".equals(key.name()))
					? new PrimaryKey("pk", key.columns()) : each)
			.toList());
	}

}
