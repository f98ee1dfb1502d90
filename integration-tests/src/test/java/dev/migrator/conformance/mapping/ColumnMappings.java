package dev.migrator.conformance.mapping;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** What a column and a table can carry beside the type. */
public final class ColumnMappings {

	private ColumnMappings() {
	}

	@Entity(name = "Defaulted")
	@DynamicInsert
	static class Defaulted {

		@Id
		private long id;

		@ColumnDefault("0")
		private int counter;

		@ColumnDefault("'new'")
		@Column(nullable = false, length = 10)
		private String state = "new";

		@ColumnDefault("current_timestamp")
		@Column(secondPrecision = 0)
		private @Nullable Instant at;

		@ColumnDefault("true")
		private boolean flag;

		@ColumnDefault("null")
		private @Nullable String nothingOf;

		@ColumnDefault("1.5")
		@Column(precision = 8, scale = 2)
		private @Nullable BigDecimal factor;

		@ColumnDefault("'it''s'")
		private @Nullable String quoted;

		@ColumnDefault("-1")
		private @Nullable Long negative;

	}

	@Entity(name = "Validated")
	static class Validated {

		@Id
		private long id;

		@NotNull
		@Size(max = 40)
		private String name = "";

		@Min(1)
		@Max(10)
		private int grade;

		@Digits(integer = 5, fraction = 2)
		private @Nullable BigDecimal amount;

	}

	@Entity(name = "Indexed")
	@Table(indexes = { @Index(columnList = "one"), @Index(name = "ix_two_one", columnList = "two desc, one"),
			@Index(name = "ux_two", columnList = "two, three", unique = true),
			@Index(columnList = "three, one", unique = true) },
			uniqueConstraints = @UniqueConstraint(columnNames = { "one", "two" }))
	static class Indexed {

		@Id
		private long id;

		private @Nullable String one;

		@Column(nullable = false)
		private String two = "";

		private @Nullable Integer three;

		@NaturalId
		private @Nullable String natural1;

		@NaturalId
		private @Nullable String natural2;

	}

	@Entity(name = "Lived")
	@SQLRestriction("gone = false")
	static class Lived {

		@Id
		private long id;

		@CreationTimestamp
		private @Nullable Instant created;

		@UpdateTimestamp
		private @Nullable Instant updated;

		@CurrentTimestamp
		private @Nullable Instant currentOf;

		@Version
		private @Nullable Instant version;

		@TenantId
		private @Nullable String tenant;

		private boolean gone;

	}

}
