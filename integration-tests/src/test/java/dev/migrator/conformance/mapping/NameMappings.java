package dev.migrator.conformance.mapping;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Names in mixed case, in quotes, that are reserved, and long ones. */
public final class NameMappings {

	private NameMappings() {
	}

	@Entity(name = "MixedCase")
	@Table(name = "MixedCase", indexes = @Index(name = "IxMixed", columnList = "camelCase"),
			uniqueConstraints = @UniqueConstraint(name = "UqMixed", columnNames = { "camelCase", "Other" }))
	static class MixedCase {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mixed")
		@SequenceGenerator(name = "mixed", sequenceName = "MixedKeys")
		private @Nullable Long id;

		private @Nullable String camelCase;

		@Column(name = "Other")
		private @Nullable String other;

	}

	@Entity(name = "Quoted")
	@Table(name = "`QuotedTable`", indexes = @Index(name = "`IxQuoted`", columnList = "`Word`"),
			uniqueConstraints = @UniqueConstraint(name = "`UqQuoted`", columnNames = "`Word`"))
	static class Quoted {

		@Id
		private long id;

		@Column(name = "`Word`")
		private @Nullable String word;

		@Column(name = "`lower`")
		private @Nullable String lower;

		@ManyToOne
		@JoinColumn(name = "`Mixed_id`", foreignKey = @ForeignKey(name = "`FkQuoted`"))
		private @Nullable MixedCase mixed;

	}

	@Entity(name = "Reserved")
	@Table(name = "`order`")
	static class Reserved {

		@Id
		private long id;

		@Column(name = "`value`")
		private int value;

		@Column(name = "`position`")
		private int position;

		@Column(name = "`group`")
		private @Nullable String group;

		@Column(name = "`user`")
		private @Nullable String user;

		@ElementCollection
		private Set<String> words = new HashSet<>();

	}

	@Entity(name = "EntityWithSuchALongNameThatItIsAtTheLimitOfPostgresql")
	static class LongNamed {

		@Id
		private long id;

		private @Nullable String columnWithSuchALongNameThatItIsAtTheLimitOfPostgresql;

		@ManyToOne
		@JoinColumn(name = "long_named_id")
		private @Nullable LongNamed self;

	}

}
