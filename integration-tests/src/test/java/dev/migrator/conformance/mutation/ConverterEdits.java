package dev.migrator.conformance.mutation;

import java.time.Duration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;
import org.jspecify.annotations.NullUnmarked;

/** Converters of values, and large objects. */
@NullUnmarked
final class ConverterEdits {

	private ConverterEdits() {
	}

	@Edit("@Lob is added to a String")
	static final class TypeLobAdded {

		@Entity(name = "TypeLobAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "TypeLobAdded")
		static class After {

			@Id
			private long id;

			@Lob
			private String code;

		}

	}

	@Edit("@Lob is added to a byte[]")
	static final class TypeLobBytes {

		@Entity(name = "TypeLobBytes")
		static class Before {

			@Id
			private long id;

			private byte[] code;

		}

		@Entity(name = "TypeLobBytes")
		static class After {

			@Id
			private long id;

			@Lob
			private byte[] code;

		}

	}

	@Edit("String becomes Boolean")
	static final class TypeStringToBoolean {

		@Entity(name = "TypeStringToBoolean")
		static class Before {

			@Id
			private long id;

			private String active;

		}

		@Entity(name = "TypeStringToBoolean")
		static class After {

			@Id
			private long id;

			private Boolean active;

		}

	}

	@Edit("a boolean gets the converter to Y and N")
	static final class TypeBooleanToYesNo {

		@Entity(name = "TypeBooleanToYesNo")
		static class Before {

			@Id
			private long id;

			private boolean active;

		}

		@Entity(name = "TypeBooleanToYesNo")
		static class After {

			@Id
			private long id;

			@Convert(converter = YesNoConverter.class)
			private boolean active;

		}

	}

	@Edit("a boolean gets another converter")
	static final class TypeYesNoToTrueFalse {

		@Entity(name = "TypeYesNoToTrueFalse")
		static class Before {

			@Id
			private long id;

			@Convert(converter = YesNoConverter.class)
			private boolean active;

		}

		@Entity(name = "TypeYesNoToTrueFalse")
		static class After {

			@Id
			private long id;

			@Convert(converter = TrueFalseConverter.class)
			private boolean active;

		}

	}

	@Edit("a boolean gets the converter to 0 and 1")
	static final class TypeBooleanToNumber {

		@Entity(name = "TypeBooleanToNumber")
		static class Before {

			@Id
			private long id;

			private boolean active;

		}

		@Entity(name = "TypeBooleanToNumber")
		static class After {

			@Id
			private long id;

			@Convert(converter = NumericBooleanConverter.class)
			private boolean active;

		}

	}

	@Edit("a converter is added")
	static final class TypeCustomConverter {

		@Converter
		static class MinuteConverter implements AttributeConverter<Duration, String> {

			@Override
			public String convertToDatabaseColumn(Duration value) {
				return value.toString();
			}

			@Override
			public Duration convertToEntityAttribute(String value) {
				return Duration.parse(value);
			}

		}

		@Entity(name = "TypeCustomConverter")
		static class Before {

			@Id
			private long id;

			private Duration took;

		}

		@Entity(name = "TypeCustomConverter")
		static class After {

			@Id
			private long id;

			@Convert(converter = MinuteConverter.class)
			private Duration took;

		}

	}

}
