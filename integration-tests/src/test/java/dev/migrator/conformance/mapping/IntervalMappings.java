package dev.migrator.conformance.mapping;

import java.time.Duration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Intervals, where the database has them. */
public final class IntervalMappings {

	private IntervalMappings() {
	}

	@Entity(name = "Lasting")
	static class Lasting {

		@Id
		private long id;

		@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
		@Column(precision = 9, scale = 6)
		private @Nullable Duration span;

		@JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
		private @Nullable Duration usual;

	}

}
