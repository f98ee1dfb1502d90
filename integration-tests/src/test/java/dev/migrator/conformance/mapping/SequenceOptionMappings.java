package dev.migrator.conformance.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** Sequences with options as text. */
public final class SequenceOptionMappings {

	private SequenceOptionMappings() {
	}

	@Entity(name = "Cycling")
	static class Cycling {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "options")
		@SequenceGenerator(name = "options", sequenceName = "option_keys", allocationSize = 1,
				options = "maxvalue 100000 cycle")
		private @Nullable Long id;

	}

	@Entity(name = "Descending")
	static class Descending {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "descending")
		@SequenceGenerator(name = "descending", sequenceName = "descending_keys", initialValue = -10,
				allocationSize = -1)
		private @Nullable Long id;

	}

	@Entity(name = "FromZero")
	static class FromZero {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zero")
		@SequenceGenerator(name = "zero", sequenceName = "zero_keys", initialValue = 0, allocationSize = 1)
		private @Nullable Long id;

	}

}
