package dev.migrator.conformance.mapping;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What only PostgreSQL takes. */
public final class PostgresqlMappings {

	private PostgresqlMappings() {
	}

	enum WindForce {

		CALM, STORM

	}

	@Embeddable
	@Struct(name = "money_amount")
	static class Amount {

		@Column(nullable = false)
		private BigDecimal number = BigDecimal.ZERO;

		private @Nullable String currency;

	}

	@Embeddable
	static class Settings {

		@Column(nullable = false)
		private String theme = "";

		private int size;

	}

	@Entity(name = "Rich")
	@Table(indexes = { @Index(name = "ix_rich_open", columnList = "state", options = "where state = 'open'"),
			@Index(name = "ix_rich_lower", columnList = "(lower(state))"),
			@Index(name = "ix_rich_more", columnList = "counter", options = "include (state)") },
			uniqueConstraints = {
					@UniqueConstraint(name = "uq_rich", columnNames = "counter",
							options = "deferrable initially deferred"),
					@UniqueConstraint(name = "uq_nulls", columnNames = { "counter", "state" }) })
	static class Rich {

		@Id
		private long id;

		@Enumerated
		@JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
		private @Nullable WindForce wind;

		private @Nullable Amount amount;

		@JdbcTypeCode(SqlTypes.JSON)
		private @Nullable Settings settings;

		@Column(columnDefinition = "jsonb")
		@JdbcTypeCode(SqlTypes.JSON)
		@ColumnDefault("'{}'")
		private @Nullable Map<String, String> json;

		@Column(columnDefinition = "json")
		@JdbcTypeCode(SqlTypes.JSON)
		private @Nullable Map<String, String> plainJson;

		@Column(columnDefinition = "text[] default '{}'")
		private String @Nullable [] tags;

		@Column(columnDefinition = "timestamptz default now()")
		private @Nullable Instant at;

		@Column(columnDefinition = "timestamp with time zone")
		private @Nullable Instant zoned;

		@Column(columnDefinition = "varchar collate \"C\"")
		private @Nullable String state;

		@Collate("C")
		private @Nullable String collated;

		private @Nullable InetAddress address;

		private int counter;

		@Column(columnDefinition = "bpchar(3)")
		private @Nullable String code;

		@Column(columnDefinition = "xml")
		private @Nullable String xml;

		@Array(length = 3)
		private @Nullable List<LocalDateTime> moments;

		@ManyToOne
		@JoinColumn(foreignKey = @ForeignKey(name = "fk_rich_parent",
				foreignKeyDefinition = "foreign key (parent_id) references Rich (id) on update cascade on delete set null"))
		private @Nullable Rich parent;

		@ManyToOne
		@JoinColumn(name = "other_id",
				foreignKey = @ForeignKey(name = "fk_rich_other", options = "deferrable initially deferred"))
		private @Nullable Rich other;

	}

}
