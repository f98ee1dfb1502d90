package dev.migrator.conformance.mutation;

import java.util.Map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Types with a structure of their own: JSON, arrays and embeddables. */
@NullUnmarked
final class StructuredTypeEdits {

	private StructuredTypeEdits() {
	}

	@Edit("@JdbcTypeCode(SqlTypes.JSON) is added to a String")
	static final class JsonAdded {

		@Entity(name = "JsonAdded")
		static class Before {

			@Id
			private long id;

			private String data;

		}

		@Entity(name = "JsonAdded")
		static class After {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.JSON)
			private String data;

		}

	}

	@Edit("@JdbcTypeCode(SqlTypes.JSON) is removed from a String")
	static final class JsonRemoved {

		@Entity(name = "JsonRemoved")
		static class Before {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.JSON)
			private String data;

		}

		@Entity(name = "JsonRemoved")
		static class After {

			@Id
			private long id;

			private String data;

		}

	}

	@Edit("a map as JSON is added")
	static final class JsonMapAdded {

		@Entity(name = "JsonMapAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "JsonMapAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@JdbcTypeCode(SqlTypes.JSON)
			private Map<String, String> data;

		}

	}

	@Edit("an array is added")
	static final class ArrayAdded {

		@Entity(name = "ArrayAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "ArrayAdded")
		static class After {

			@Id
			private long id;

			private String code;

			private String[] tags;

		}

	}

	@Edit("the type of the elements of an array is changed")
	static final class ArrayElementChanged {

		@Entity(name = "ArrayElementChanged")
		static class Before {

			@Id
			private long id;

			private Integer[] numbers;

		}

		@Entity(name = "ArrayElementChanged")
		static class After {

			@Id
			private long id;

			private Long[] numbers;

		}

	}

	@Edit("an array becomes JSON")
	static final class ArrayToJson {

		@Entity(name = "ArrayToJson")
		static class Before {

			@Id
			private long id;

			private Integer[] numbers;

		}

		@Entity(name = "ArrayToJson")
		static class After {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.JSON)
			private Integer[] numbers;

		}

	}

	@Edit("@Nationalized is added")
	static final class NationalizedAdded {

		@Entity(name = "NationalizedAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "NationalizedAdded")
		static class After {

			@Id
			private long id;

			@Nationalized
			private String code;

		}

	}

	@Edit("@JdbcTypeCode(SqlTypes.LONGVARCHAR) is added")
	static final class LongTextCode {

		@Entity(name = "LongTextCode")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "LongTextCode")
		static class After {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.LONGVARCHAR)
			private String code;

		}

	}

	@Edit("@JdbcTypeCode(SqlTypes.CHAR) is added")
	static final class CharCode {

		@Entity(name = "CharCode")
		static class Before {

			@Id
			private long id;

			@Column(length = 3)
			private String code;

		}

		@Entity(name = "CharCode")
		static class After {

			@Id
			private long id;

			@JdbcTypeCode(SqlTypes.CHAR)
			@Column(length = 3)
			private String code;

		}

	}

	@Edit("an @Embedded is added")
	static final class EmbeddedAdded {

		@Embeddable
		static class Address {

			private String street;

			private String city;

		}

		@Entity(name = "EmbeddedAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "EmbeddedAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@Embedded
			private Address address;

		}

	}

	@Edit("a field is added to an @Embeddable")
	static final class EmbeddedFieldAdded {

		@Embeddable
		static class BeforeAddress {

			private String street;

		}

		@Embeddable
		static class AfterAddress {

			private String street;

			private String city;

		}

		@Entity(name = "EmbeddedFieldAdded")
		static class Before {

			@Id
			private long id;

			@Embedded
			private BeforeAddress address;

		}

		@Entity(name = "EmbeddedFieldAdded")
		static class After {

			@Id
			private long id;

			@Embedded
			private AfterAddress address;

		}

	}

	@Edit("@AttributeOverride is added")
	static final class OverrideAdded {

		@Embeddable
		static class Address {

			private String street;

			private String city;

		}

		@Entity(name = "OverrideAdded")
		static class Before {

			@Id
			private long id;

			@Embedded
			private Address address;

		}

		@Entity(name = "OverrideAdded")
		static class After {

			@Id
			private long id;

			@Embedded
			@AttributeOverride(name = "city", column = @Column(name = "town"))
			private Address address;

		}

	}

}
