package dev.migrator.conformance.mutation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Enums: kept as a number, as a text, or as a type of the database. */
@NullUnmarked
final class EnumEdits {

	private EnumEdits() {
	}

	@Edit("@Enumerated(EnumType.STRING) is added")
	static final class EnumToString {

		enum Color {

			RED, GREEN

		}

		@Entity(name = "EnumToString")
		static class Before {

			@Id
			private long id;

			private Color color;

		}

		@Entity(name = "EnumToString")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private Color color;

		}

	}

	@Edit("@Enumerated(EnumType.STRING) is removed")
	static final class EnumToOrdinal {

		enum Color {

			RED, GREEN

		}

		@Entity(name = "EnumToOrdinal")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private Color color;

		}

		@Entity(name = "EnumToOrdinal")
		static class After {

			@Id
			private long id;

			private Color color;

		}

	}

	@Edit("an enum becomes a text")
	static final class EnumToVarchar {

		enum Color {

			RED, GREEN

		}

		@Entity(name = "EnumToVarchar")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private Color color;

		}

		@Entity(name = "EnumToVarchar")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.VARCHAR)
			private Color color;

		}

	}

	@Edit("an enum as text becomes a String")
	static final class EnumFieldToString {

		enum Color {

			RED, GREEN

		}

		@Entity(name = "EnumFieldToString")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@Column(length = 20)
			private Color color;

		}

		@Entity(name = "EnumFieldToString")
		static class After {

			@Id
			private long id;

			@Column(length = 20)
			private String color;

		}

	}

	@Edit("an enum gets one more value")
	static final class EnumValueAdded {

		enum BeforeColor {

			RED, GREEN

		}

		enum AfterColor {

			RED, GREEN, BLUE

		}

		@Entity(name = "EnumValueAdded")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private BeforeColor color;

		}

		@Entity(name = "EnumValueAdded")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private AfterColor color;

		}

	}

	@Edit("an enum gets one more value among the others")
	static final class EnumValueInserted {

		enum BeforeColor {

			RED, GREEN

		}

		enum AfterColor {

			RED, BLUE, GREEN

		}

		@Entity(name = "EnumValueInserted")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private BeforeColor color;

		}

		@Entity(name = "EnumValueInserted")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private AfterColor color;

		}

	}

	@Edit("an enum loses a value")
	static final class EnumValueRemoved {

		enum BeforeColor {

			RED, GREEN, BLUE

		}

		enum AfterColor {

			RED, GREEN

		}

		@Entity(name = "EnumValueRemoved")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private BeforeColor color;

		}

		@Entity(name = "EnumValueRemoved")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private AfterColor color;

		}

	}

	@Edit("an enum kept as a number gets one more value")
	static final class EnumOrdinalAdded {

		enum BeforeColor {

			RED, GREEN

		}

		enum AfterColor {

			RED, GREEN, BLUE

		}

		@Entity(name = "EnumOrdinalAdded")
		static class Before {

			@Id
			private long id;

			private BeforeColor color;

		}

		@Entity(name = "EnumOrdinalAdded")
		static class After {

			@Id
			private long id;

			private AfterColor color;

		}

	}

	@Edit("an enum kept as a text gets one more value")
	static final class EnumTextValueAdded {

		enum BeforeColor {

			RED, GREEN

		}

		enum AfterColor {

			RED, GREEN, BLUE

		}

		@Entity(name = "EnumTextValueAdded")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.VARCHAR)
			private BeforeColor color;

		}

		@Entity(name = "EnumTextValueAdded")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.VARCHAR)
			private AfterColor color;

		}

	}

	@Edit("the values of an enum are put in another order")
	static final class EnumReordered {

		enum BeforeColor {

			RED, GREEN

		}

		enum AfterColor {

			GREEN, RED

		}

		@Entity(name = "EnumReordered")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private BeforeColor color;

		}

		@Entity(name = "EnumReordered")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private AfterColor color;

		}

	}

	@Edit(value = "an enum becomes a type of the database", notOn = { "h2", "mysql", "mariadb", "sqlite" })
	static final class EnumNativeAdded {

		enum EnumNativeAddedColor {

			RED, GREEN

		}

		@Entity(name = "EnumNativeAdded")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private EnumNativeAddedColor color;

		}

		@Entity(name = "EnumNativeAdded")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private EnumNativeAddedColor color;

		}

	}

	@Edit(value = "an enum that is a type of the database gets one more value",
			notOn = { "h2", "mysql", "mariadb", "sqlite" })
	static final class EnumNativeValue {

		static class BeforeColors {

			enum EnumNativeValueColor {

				RED, GREEN

			}

		}

		static class AfterColors {

			enum EnumNativeValueColor {

				RED, GREEN, BLUE

			}

		}

		@Entity(name = "EnumNativeValue")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private BeforeColors.EnumNativeValueColor color;

		}

		@Entity(name = "EnumNativeValue")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private AfterColors.EnumNativeValueColor color;

		}

	}

	@Edit(value = "an enum that is a type of the database loses a value",
			notOn = { "h2", "mysql", "mariadb", "sqlite" })
	static final class EnumNativeRemoved {

		static class BeforeColors {

			enum EnumNativeRemovedColor {

				RED, GREEN, BLUE

			}

		}

		static class AfterColors {

			enum EnumNativeRemovedColor {

				RED, GREEN

			}

		}

		@Entity(name = "EnumNativeRemoved")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private BeforeColors.EnumNativeRemovedColor color;

		}

		@Entity(name = "EnumNativeRemoved")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private AfterColors.EnumNativeRemovedColor color;

		}

	}

	@Edit(value = "an enum that is a type of the database becomes a text",
			notOn = { "h2", "mysql", "mariadb", "sqlite" })
	static final class EnumNativeDropped {

		enum EnumNativeDroppedColor {

			RED, GREEN

		}

		@Entity(name = "EnumNativeDropped")
		static class Before {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			private EnumNativeDroppedColor color;

		}

		@Entity(name = "EnumNativeDropped")
		static class After {

			@Id
			private long id;

			@Enumerated(EnumType.STRING)
			private EnumNativeDroppedColor color;

		}

	}

}
