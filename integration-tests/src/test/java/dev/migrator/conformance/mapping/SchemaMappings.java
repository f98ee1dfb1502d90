package dev.migrator.conformance.mapping;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Tables in several schemas. */
public final class SchemaMappings {

	private SchemaMappings() {
	}

	@Entity(name = "Here")
	static class Here {

		@Id
		@GeneratedValue
		private @Nullable Long id;

		@ManyToOne
		private @Nullable There there;

	}

	@Entity(name = "There")
	@Table(schema = "shop", indexes = @Index(name = "ix_there", columnList = "name"))
	static class There {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "there")
		@SequenceGenerator(name = "there", sequenceName = "there_keys", schema = "shop")
		private @Nullable Long id;

		private @Nullable String name;

		@ElementCollection
		@CollectionTable(schema = "shop", name = "there_words")
		private Set<String> words = new HashSet<>();

	}

}
