package dev.migrator.conformance.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Enums that are types of the database. */
public final class NamedEnumMappings {

	private NamedEnumMappings() {
	}

	enum Weather {

		SUN, RAIN, SNOW

	}

	@Entity(name = "Forecast")
	static class Forecast {

		@Id
		private long id;

		@Enumerated
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		private @Nullable Weather weather;

		@Enumerated
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		private Weather tomorrow = Weather.SUN;

	}

}
