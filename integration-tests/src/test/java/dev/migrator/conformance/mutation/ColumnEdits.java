package dev.migrator.conformance.mutation;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.NullUnmarked;

/** Columns: their names and sizes. */
@NullUnmarked
final class ColumnEdits {

	private ColumnEdits() {
	}

	@Edit("a field is added")
	static final class ColumnAdded {

		@Entity(name = "ColumnAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "ColumnAdded")
		static class After {

			@Id
			private long id;

			private String code;

			private String note;

		}

	}

	@Edit("a field that takes no nulls is added")
	static final class NotNullColumnAdded {

		@Entity(name = "NotNullColumnAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "NotNullColumnAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@Column(nullable = false)
			private String note;

		}

	}

	@Edit("a primitive field is added")
	static final class PrimitiveAdded {

		@Entity(name = "PrimitiveAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "PrimitiveAdded")
		static class After {

			@Id
			private long id;

			private String code;

			private boolean active;

		}

	}

	@Edit("a field that takes no nulls and has a default is added")
	static final class DefaultedColumnAdded {

		@Entity(name = "DefaultedColumnAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DefaultedColumnAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@Column(nullable = false)
			@ColumnDefault("'none'")
			private String note;

		}

	}

	@Edit("a field that is unique is added")
	static final class UniqueColumnAdded {

		@Entity(name = "UniqueColumnAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "UniqueColumnAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@Column(unique = true, nullable = false)
			private String note;

		}

	}

	@Edit("a field is removed")
	static final class ColumnRemoved {

		@Entity(name = "ColumnRemoved")
		static class Before {

			@Id
			private long id;

			private String code;

			private String note;

		}

		@Entity(name = "ColumnRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("a field that takes no nulls is removed")
	static final class NotNullColumnRemoved {

		@Entity(name = "NotNullColumnRemoved")
		static class Before {

			@Id
			private long id;

			private String code;

			@Column(nullable = false)
			private int amount;

		}

		@Entity(name = "NotNullColumnRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Column(name) is changed")
	static final class ColumnRenamed {

		@Entity(name = "ColumnRenamed")
		static class Before {

			@Id
			private long id;

			@Column(name = "code")
			private String code;

		}

		@Entity(name = "ColumnRenamed")
		static class After {

			@Id
			private long id;

			@Column(name = "short_code")
			private String code;

		}

	}

	@Edit("a field is renamed without @Column(name)")
	static final class FieldRenamed {

		@Entity(name = "FieldRenamed")
		static class Before {

			@Id
			private long id;

			private String zip;

			private String city;

		}

		@Entity(name = "FieldRenamed")
		static class After {

			@Id
			private long id;

			private String zip;

			private String town;

		}

	}

	@Edit("@Column(length) is greater")
	static final class LengthGreater {

		@Entity(name = "LengthGreater")
		static class Before {

			@Id
			private long id;

			@Column(length = 50)
			private String code;

		}

		@Entity(name = "LengthGreater")
		static class After {

			@Id
			private long id;

			@Column(length = 80)
			private String code;

		}

	}

	@Edit("@Column(length) is less")
	static final class LengthLess {

		@Entity(name = "LengthLess")
		static class Before {

			@Id
			private long id;

			@Column(length = 50)
			private String code;

		}

		@Entity(name = "LengthLess")
		static class After {

			@Id
			private long id;

			@Column(length = 20)
			private String code;

		}

	}

	@Edit("@Column(length) is that of a long text")
	static final class LengthLong {

		@Entity(name = "LengthLong")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "LengthLong")
		static class After {

			@Id
			private long id;

			@Column(length = 100000)
			private String code;

		}

	}

	@Edit("@Column(precision) is greater")
	static final class PrecisionGreater {

		@Entity(name = "PrecisionGreater")
		static class Before {

			@Id
			private long id;

			@Column(precision = 10, scale = 2)
			private BigDecimal amount;

		}

		@Entity(name = "PrecisionGreater")
		static class After {

			@Id
			private long id;

			@Column(precision = 14, scale = 2)
			private BigDecimal amount;

		}

	}

	@Edit("@Column(precision) is less")
	static final class PrecisionLess {

		@Entity(name = "PrecisionLess")
		static class Before {

			@Id
			private long id;

			@Column(precision = 10, scale = 2)
			private BigDecimal amount;

		}

		@Entity(name = "PrecisionLess")
		static class After {

			@Id
			private long id;

			@Column(precision = 8, scale = 2)
			private BigDecimal amount;

		}

	}

	@Edit("@Column(scale) is greater, so that fewer digits are left before the point")
	static final class ScaleGreater {

		@Entity(name = "ScaleGreater")
		static class Before {

			@Id
			private long id;

			@Column(precision = 10, scale = 2)
			private BigDecimal amount;

		}

		@Entity(name = "ScaleGreater")
		static class After {

			@Id
			private long id;

			@Column(precision = 10, scale = 4)
			private BigDecimal amount;

		}

	}

	@Edit("@Column(secondPrecision) is less")
	static final class SecondPrecisionLess {

		@Entity(name = "SecondPrecisionLess")
		static class Before {

			@Id
			private long id;

			private LocalDateTime placed;

		}

		@Entity(name = "SecondPrecisionLess")
		static class After {

			@Id
			private long id;

			@Column(secondPrecision = 3)
			private LocalDateTime placed;

		}

	}

	@Edit("@Column(secondPrecision) is greater")
	static final class SecondPrecisionGreater {

		@Entity(name = "SecondPrecisionGreater")
		static class Before {

			@Id
			private long id;

			@Column(secondPrecision = 0)
			private LocalDateTime placed;

		}

		@Entity(name = "SecondPrecisionGreater")
		static class After {

			@Id
			private long id;

			@Column(secondPrecision = 6)
			private LocalDateTime placed;

		}

	}

}
