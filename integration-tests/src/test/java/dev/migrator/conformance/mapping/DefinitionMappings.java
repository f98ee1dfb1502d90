package dev.migrator.conformance.mapping;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Column definitions as text. */
public final class DefinitionMappings {

	private DefinitionMappings() {
	}

	@Entity(name = "Defined")
	static class Defined {

		@Id
		private long id;

		@Column(columnDefinition = "char(22)")
		private @Nullable String shortId;

		@Column(columnDefinition = "VARCHAR(20) DEFAULT 'new' NOT NULL")
		private String state = "new";

		@Column(columnDefinition = "int default 0", nullable = false)
		private int counter;

		@Column(columnDefinition = "decimal(10, 2) check (price > 0)")
		private @Nullable BigDecimal price;

		@Column(columnDefinition = "timestamp default null")
		private @Nullable LocalDateTime moment;

		@Column(columnDefinition = "smallint unique")
		private int number;

	}

}
