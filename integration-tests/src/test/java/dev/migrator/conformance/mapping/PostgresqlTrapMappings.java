package dev.migrator.conformance.mapping;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What other tools see as changed on PostgreSQL although it is not. */
public final class PostgresqlTrapMappings {

	private PostgresqlTrapMappings() {
	}

	enum Mood {

		SAD, OK

	}

	@Entity
	@Table(name = "extended", schema = "public",
			indexes = { @Index(name = "ix_extended_lower", columnList = "(lower(plain))"),
					@Index(name = "ix_extended_plain", columnList = "plain") })
	@SoftDelete
	static class Extended {

		@Id
		@Column(columnDefinition = "uuid default uuid_generate_v4()")
		private @Nullable UUID id;

		@Column(columnDefinition = "citext")
		private @Nullable String caseless;

		@Column(columnDefinition = "ltree")
		private @Nullable String path;

		@Column(columnDefinition = "hstore default ''::hstore")
		private @Nullable String pairs;

		@Column(columnDefinition = "cube")
		private @Nullable String place;

		@ColumnDefault("nextval('extended_numbers'::regclass)")
		private @Nullable Long number;

		@ColumnDefault("now()")
		@Column(columnDefinition = "timestamptz")
		private @Nullable String at;

		private @Nullable String plain;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.NAMED_ENUM)
		private @Nullable Mood mood;

		@Column(name = "a_name_that_is_longer_than_the_sixty_three_bytes_of_this_database_xyz")
		private @Nullable String longName;

	}

	@Entity
	@Table(name = "always_numbered")
	static class AlwaysNumbered {

		@Id
		@Column(columnDefinition = "bigint generated always as identity")
		private @Nullable Long id;

	}

	@Entity
	@Table(name = "measured")
	static class Measured {

		@Id
		private long id;

		@Column(name = "taken_in")
		private int takenIn;

	}

}
