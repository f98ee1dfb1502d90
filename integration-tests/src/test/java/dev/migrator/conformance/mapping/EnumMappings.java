package dev.migrator.conformance.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Enums, and the checks and types that they become. */
public final class EnumMappings {

	private EnumMappings() {
	}

	enum Color {

		RED, GREEN, BLUE

	}

	enum Size {

		SMALL("s"), LARGE("l");

		@EnumeratedValue
		final String code;

		Size(String code) {
			this.code = code;
		}

	}

	@Entity(name = "Painted")
	static class Painted {

		@Id
		private long id;

		private @Nullable Color byOrdinal;

		@Enumerated(EnumType.STRING)
		private @Nullable Color byName;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.VARCHAR)
		@Column(length = 10, nullable = false)
		private Color asText = Color.RED;

		@Enumerated(EnumType.STRING)
		@Column(columnDefinition = "varchar(20)")
		private @Nullable Color byDefinition;

		@Enumerated(EnumType.STRING)
		private @Nullable Size byValue;

		@ElementCollection
		@Enumerated(EnumType.STRING)
		private Set<Color> colors = new HashSet<>();

		@ElementCollection
		@MapKeyEnumerated(EnumType.STRING)
		private Map<Color, String> names = new HashMap<>();

		private Color @Nullable [] several;

	}

}
