package dev.migrator.conformance;

import java.sql.SQLException;
import java.util.List;

import dev.migrator.conformance.mapping.MariadbTrapMappings;
import dev.migrator.conformance.mapping.MysqlTrapMappings;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.integration.MariadbServer;
import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MariadbServer.class)
class MariadbTrapIntegrationTests extends MysqlFamilyTraps {

	@Override
	public DialectFactory factory() {
		return new MariadbDialectFactory();
	}

	@Override
	protected List<Class<?>> ownMappings() {
		return List.of(MysqlTrapMappings.class, MariadbTrapMappings.class);
	}

	@Test
	void uniqueTextIsAConstraint() throws SQLException {
		assertThat(TrapDatabase.described(firstReport())).noneMatch((line) -> line.contains("hashed"));
		assertThat(database().reported((op) -> op.createUniqueConstraint("uq_medium", "stamped", "medium")))
			.containsExactly("drop unique constraint uq_medium from stamped");
	}

	@Test
	void jsonIsNotReadAsTextWithACheck() throws SQLException {
		assertThat(TrapDatabase.described(firstReport())).isEmpty();
		assertThat(database().found().table(QualifiedName.of("chosen")).orElseThrow().constraints())
			.noneMatch((each) -> each.toString().contains("json_valid"));
	}

}
