package dev.migrator.conformance;

import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import org.h2.jdbcx.JdbcDataSource;

class H2ScriptIntegrationTests extends ScriptSuite {

	@Override
	protected DataSource newDatabase() {
		JdbcDataSource dataSource = new JdbcDataSource();
		dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		return dataSource;
	}

	@Override
	protected DialectFactory factory() {
		return new H2DialectFactory();
	}

	@Override
	protected String generatedNames(String schema) {
		return schema.replaceAll("constraint_[0-9a-f_]+", "constraint");
	}

	@Override
	protected String routines() {
		return """
				-- migrator:upgrade
				create alias shout as $$ String shout(String text) { String loud = text; return loud.toUpperCase(); } $$;
				insert into books (title, price) values (shout('loud'), 2);
				-- migrator:downgrade
				delete from books where title = 'LOUD';
				drop alias shout;
				""";
	}

}
