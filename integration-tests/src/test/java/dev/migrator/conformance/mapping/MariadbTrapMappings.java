package dev.migrator.conformance.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What other tools see as changed on MariaDB although it is not. */
public final class MariadbTrapMappings {

	private MariadbTrapMappings() {
	}

	@Entity
	@Table(name = "hashed")
	static class Hashed {

		@Id
		private long id;

		@Column(columnDefinition = "longtext", unique = true)
		private @Nullable String text;

	}

}
