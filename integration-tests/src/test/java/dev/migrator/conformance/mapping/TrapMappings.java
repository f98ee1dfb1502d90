package dev.migrator.conformance.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What other tools see as changed although it is not. */
public final class TrapMappings {

	private TrapMappings() {
	}

	enum State {

		OPEN, PAID, CLOSED

	}

	@Entity
	@Table(name = "maker")
	static class Maker {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

		@TenantId
		private @Nullable String tenant;

		@Column(name = "city", length = 40)
		private @Nullable String city;

	}

	@Entity
	@Table(name = "numbered")
	static class Numbered {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Integer id;

	}

	@Entity
	@Table(name = "item",
			indexes = { @Index(name = "ix_item_label", columnList = "label"),
					@Index(name = "ix_item_rank", columnList = "ranking desc"),
					@Index(name = "ux_item_serial", columnList = "serial_no", unique = true) },
			uniqueConstraints = @UniqueConstraint(columnNames = { "code", "label" }))
	static class Item {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		@SequenceGenerator(name = "item_ids", sequenceName = "item_ids", allocationSize = 1)
		private @Nullable Long id;

		@Version
		private int version;

		private int amount;

		@Column(length = 20, nullable = false, unique = true)
		private String code = "";

		@Column(length = 100)
		private @Nullable String label;

		private @Nullable Integer ranking;

		@Column(name = "serial_no", length = 30)
		private @Nullable String serialNo;

		@Column(precision = 12, scale = 2)
		private @Nullable BigDecimal price;

		private boolean active;

		@ColumnDefault("false")
		private boolean hidden;

		@GeneratedColumn("amount * 2")
		private @Nullable Integer doubled;

		@ManyToOne
		@JoinColumn(name = "maker_id", foreignKey = @ForeignKey(name = "fk_item_maker"))
		@OnDelete(action = OnDeleteAction.CASCADE)
		private @Nullable Maker maker;

		@ManyToOne
		@JoinColumn(name = "owner_id")
		private @Nullable Maker owner;

	}

	@Entity
	@Table(name = "moments")
	static class Moments {

		@Id
		@GeneratedValue
		private @Nullable Long id;

		@Column(name = "local_at")
		private @Nullable LocalDateTime localAt;

		@Column(name = "instant_at")
		private @Nullable Instant instantAt;

		@Column(name = "offset_at")
		private @Nullable OffsetDateTime offsetAt;

		@Column(name = "milli_at", secondPrecision = 3)
		private @Nullable LocalDateTime milliAt;

		@Column(name = "made_at", secondPrecision = 0)
		@ColumnDefault("current_timestamp")
		private @Nullable LocalDateTime madeAt;

	}

	@Entity
	@Table(name = "chosen", check = @CheckConstraint(name = "ck_chosen_range", constraint = "low < high and high <> 7"))
	static class Chosen {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		private @Nullable UUID id;

		@Enumerated(EnumType.STRING)
		private @Nullable State state;

		@Enumerated(EnumType.STRING)
		@JdbcTypeCode(SqlTypes.VARCHAR)
		@Column(name = "state_text", length = 10)
		private @Nullable State stateText;

		private @Nullable State ordinal;

		@Column(name = "free_text", length = 10)
		@ColumnDefault("'x'")
		private @Nullable String freeText;

		private int low;

		private int high;

		@Column(name = "binary_id")
		@JdbcTypeCode(SqlTypes.BINARY)
		private @Nullable UUID binaryId;

		@Lob
		@Column(name = "long_text")
		private @Nullable String longText;

		@Lob
		private byte @Nullable [] content;

		@JdbcTypeCode(SqlTypes.JSON)
		private @Nullable Map<String, String> settings;

		private int @Nullable [] several;

	}

	@Entity
	@Table(name = "validated")
	static class Validated {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
		@TableGenerator(name = "numbers", table = "number_rows", pkColumnValue = "validated", initialValue = 7)
		private @Nullable Long id;

		@NotNull
		@Size(max = 33)
		private String name = "";

	}

	@Entity
	@Table(name = "MixedCase")
	static class MixedCase {

		@Id
		private long id;

		@Column(name = "camelColumn")
		private int camelColumn;

		@Column(name = "\"order\"")
		private int order;

	}

	@Embeddable
	static class Address {

		@Column(name = "street", table = "person_address")
		private @Nullable String street;

	}

	@Entity
	@Table(name = "person")
	@SecondaryTable(name = "person_address", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
	static class Person {

		@Id
		private long id;

		private @Nullable Address address;

	}

	@Entity
	@Table(name = "joined_base")
	@Inheritance(strategy = InheritanceType.JOINED)
	static class JoinedBase {

		@Id
		private long id;

	}

	@Entity
	@Table(name = "joined_part")
	static class JoinedPart extends JoinedBase {

		private int part;

	}

	@Entity
	@Table(name = "class_base")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	static class ClassBase {

		@Id
		private long id;

		private int common;

	}

	@Entity
	@Table(name = "class_part")
	static class ClassPart extends ClassBase {

		private int part;

	}

	@Entity
	@Table(name = "single_base")
	static class SingleBase {

		@Id
		private long id;

	}

	@Entity
	static class SinglePart extends SingleBase {

		private int part;

	}

	@Entity
	@Table(name = "watched")
	@Audited
	static class Watched {

		@Id
		private long id;

		private @Nullable String name;

	}

}
