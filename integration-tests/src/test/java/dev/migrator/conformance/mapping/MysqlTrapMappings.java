package dev.migrator.conformance.mapping;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What other tools see as changed on MySQL and MariaDB although it is not. */
public final class MysqlTrapMappings {

	private MysqlTrapMappings() {
	}

	@Entity
	@Table(name = "stamped")
	static class Stamped {

		@Id
		private long id;

		@Column(columnDefinition = "tinyint(1)")
		private boolean flag;

		@Column(columnDefinition = "datetime(6) default current_timestamp(6) on update current_timestamp(6)")
		private @Nullable Instant updated;

		@Column(columnDefinition = "varchar(20) character set utf8mb4 collate utf8mb4_bin")
		private @Nullable String exact;

		@Column(columnDefinition = "mediumtext")
		private @Nullable String medium;

		@Column(columnDefinition = "int unsigned")
		private long counted;

	}

}
