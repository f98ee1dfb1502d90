package dev.migrator.conformance.mapping;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Entities whose history is kept. */
public final class AuditedMappings {

	private AuditedMappings() {
	}

	enum Level {

		LOW, HIGH

	}

	@Entity(name = "Watched")
	@Audited
	static class Watched {

		@Id
		@GeneratedValue
		private @Nullable Long id;

		@Column(nullable = false, unique = true)
		private String name = "";

		@Enumerated(EnumType.STRING)
		private @Nullable Level level;

		@ManyToOne
		private @Nullable Watched parent;

		@ElementCollection
		private Set<String> words = new HashSet<>();

		@ManyToMany
		private Set<Watched> friends = new HashSet<>();

	}

}
