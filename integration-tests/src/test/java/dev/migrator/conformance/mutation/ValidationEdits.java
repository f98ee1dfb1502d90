package dev.migrator.conformance.mutation;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The rules of Bean Validation. */
@NullUnmarked
final class ValidationEdits {

	private ValidationEdits() {
	}

	@Edit("@NotNull is added")
	static final class NotNullAdded {

		@Entity(name = "NotNullAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "NotNullAdded")
		static class After {

			@Id
			private long id;

			@NotNull
			private String code;

		}

	}

	@Edit("@NotNull is removed")
	static final class NotNullRemoved {

		@Entity(name = "NotNullRemoved")
		static class Before {

			@Id
			private long id;

			@NotNull
			private String code;

		}

		@Entity(name = "NotNullRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@NotBlank is added")
	static final class NotBlankAdded {

		@Entity(name = "NotBlankAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "NotBlankAdded")
		static class After {

			@Id
			private long id;

			@NotBlank
			private String code;

		}

	}

	@Edit("@Size(max) is added")
	static final class SizeAdded {

		@Entity(name = "SizeAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SizeAdded")
		static class After {

			@Id
			private long id;

			@Size(max = 40)
			private String code;

		}

	}

	@Edit("@Size(max) is changed")
	static final class SizeChanged {

		@Entity(name = "SizeChanged")
		static class Before {

			@Id
			private long id;

			@Size(max = 40)
			private String code;

		}

		@Entity(name = "SizeChanged")
		static class After {

			@Id
			private long id;

			@Size(max = 60)
			private String code;

		}

	}

	@Edit("@Min is added")
	static final class MinAdded {

		@Entity(name = "MinAdded")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "MinAdded")
		static class After {

			@Id
			private long id;

			@Min(1)
			private int amount;

		}

	}

	@Edit("@Min is changed")
	static final class MinChanged {

		@Entity(name = "MinChanged")
		static class Before {

			@Id
			private long id;

			@Min(1)
			private int amount;

		}

		@Entity(name = "MinChanged")
		static class After {

			@Id
			private long id;

			@Min(2)
			private int amount;

		}

	}

	@Edit("@Max is added to a field with @Min")
	static final class MaxAdded {

		@Entity(name = "MaxAdded")
		static class Before {

			@Id
			private long id;

			@Min(1)
			private int amount;

		}

		@Entity(name = "MaxAdded")
		static class After {

			@Id
			private long id;

			@Min(1)
			@Max(9)
			private int amount;

		}

	}

	@Edit("@Digits is added")
	static final class DigitsAdded {

		@Entity(name = "DigitsAdded")
		static class Before {

			@Id
			private long id;

			private BigDecimal amount;

		}

		@Entity(name = "DigitsAdded")
		static class After {

			@Id
			private long id;

			@Digits(integer = 10, fraction = 2)
			private BigDecimal amount;

		}

	}

}
