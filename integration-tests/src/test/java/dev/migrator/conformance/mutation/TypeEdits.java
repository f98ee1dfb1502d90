package dev.migrator.conformance.mutation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Types of fields, with and without a loss. */
@NullUnmarked
final class TypeEdits {

	private TypeEdits() {
	}

	@Edit("int becomes long")
	static final class TypeIntToLong {

		@Entity(name = "TypeIntToLong")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "TypeIntToLong")
		static class After {

			@Id
			private long id;

			private long amount;

		}

	}

	@Edit("long becomes int")
	static final class TypeLongToInt {

		@Entity(name = "TypeLongToInt")
		static class Before {

			@Id
			private long id;

			private long amount;

		}

		@Entity(name = "TypeLongToInt")
		static class After {

			@Id
			private long id;

			private int amount;

		}

	}

	@Edit("int becomes short")
	static final class TypeIntToShort {

		@Entity(name = "TypeIntToShort")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "TypeIntToShort")
		static class After {

			@Id
			private long id;

			private short amount;

		}

	}

	@Edit("String becomes Integer")
	static final class TypeStringToInt {

		@Entity(name = "TypeStringToInt")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TypeStringToInt")
		static class After {

			@Id
			private long id;

			private Integer code;

		}

	}

	@Edit("Integer becomes String")
	static final class TypeIntToString {

		@Entity(name = "TypeIntToString")
		static class Before {

			@Id
			private long id;

			private Integer code;

		}

		@Entity(name = "TypeIntToString")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("int becomes BigDecimal")
	static final class TypeIntToDecimal {

		@Entity(name = "TypeIntToDecimal")
		static class Before {

			@Id
			private long id;

			private Integer amount;

		}

		@Entity(name = "TypeIntToDecimal")
		static class After {

			@Id
			private long id;

			private BigDecimal amount;

		}

	}

	@Edit("double becomes BigDecimal")
	static final class TypeDoubleToDecimal {

		@Entity(name = "TypeDoubleToDecimal")
		static class Before {

			@Id
			private long id;

			private Double amount;

		}

		@Entity(name = "TypeDoubleToDecimal")
		static class After {

			@Id
			private long id;

			@Column(precision = 12, scale = 2)
			private BigDecimal amount;

		}

	}

	@Edit("float becomes double")
	static final class TypeFloatToDouble {

		@Entity(name = "TypeFloatToDouble")
		static class Before {

			@Id
			private long id;

			private float amount;

		}

		@Entity(name = "TypeFloatToDouble")
		static class After {

			@Id
			private long id;

			private double amount;

		}

	}

	@Edit("LocalDateTime becomes Instant")
	static final class TypeLocalToInstant {

		@Entity(name = "TypeLocalToInstant")
		static class Before {

			@Id
			private long id;

			private LocalDateTime placed;

		}

		@Entity(name = "TypeLocalToInstant")
		static class After {

			@Id
			private long id;

			private Instant placed;

		}

	}

	@Edit("LocalDateTime becomes OffsetDateTime")
	static final class TypeLocalToOffset {

		@Entity(name = "TypeLocalToOffset")
		static class Before {

			@Id
			private long id;

			private LocalDateTime placed;

		}

		@Entity(name = "TypeLocalToOffset")
		static class After {

			@Id
			private long id;

			private OffsetDateTime placed;

		}

	}

	@Edit("OffsetDateTime becomes Instant")
	static final class TypeOffsetToInstant {

		@Entity(name = "TypeOffsetToInstant")
		static class Before {

			@Id
			private long id;

			private OffsetDateTime placed;

		}

		@Entity(name = "TypeOffsetToInstant")
		static class After {

			@Id
			private long id;

			private Instant placed;

		}

	}

	@Edit("LocalDate becomes LocalDateTime")
	static final class TypeDateToDateTime {

		@Entity(name = "TypeDateToDateTime")
		static class Before {

			@Id
			private long id;

			private LocalDate placed;

		}

		@Entity(name = "TypeDateToDateTime")
		static class After {

			@Id
			private long id;

			private LocalDateTime placed;

		}

	}

	@Edit("LocalDateTime becomes LocalDate")
	static final class TypeDateTimeToDate {

		@Entity(name = "TypeDateTimeToDate")
		static class Before {

			@Id
			private long id;

			private LocalDateTime placed;

		}

		@Entity(name = "TypeDateTimeToDate")
		static class After {

			@Id
			private long id;

			private LocalDate placed;

		}

	}

	@Edit("String becomes UUID")
	static final class TypeStringToUuid {

		@Entity(name = "TypeStringToUuid")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TypeStringToUuid")
		static class After {

			@Id
			private long id;

			private UUID code;

		}

	}

	@Edit("UUID becomes a text of 36 characters")
	static final class TypeUuidToText {

		@Entity(name = "TypeUuidToText")
		static class Before {

			@Id
			private long id;

			private UUID code;

		}

		@Entity(name = "TypeUuidToText")
		static class After {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.CHAR)
			@Column(length = 36)
			private UUID code;

		}

	}

	@Edit("String becomes byte[]")
	static final class TypeStringToBytes {

		@Entity(name = "TypeStringToBytes")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TypeStringToBytes")
		static class After {

			@Id
			private long id;

			private byte[] code;

		}

	}

}
