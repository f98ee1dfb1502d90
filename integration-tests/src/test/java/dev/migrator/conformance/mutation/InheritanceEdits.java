package dev.migrator.conformance.mutation;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.jspecify.annotations.NullUnmarked;

/** Inheritance and what tells the classes of a table apart. */
@NullUnmarked
final class InheritanceEdits {

	private InheritanceEdits() {
	}

	@Edit("a subclass is added to a hierarchy in one table")
	static final class SubclassAdded {

		@Entity(name = "SubclassAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SubclassAddedCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "SubclassAdded")
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SubclassAddedCar")
		static class AfterCar extends After {

			private Integer doors;

		}

		@Entity(name = "SubclassAddedBike")
		static class AfterBike extends After {

			private Integer gears;

		}

	}

	@Edit("a first subclass is added")
	static final class FirstSubclassAdded {

		@Entity(name = "FirstSubclassAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "FirstSubclassAdded")
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "FirstSubclassAddedCar")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

	@Edit("a subclass is added to a hierarchy of joined tables")
	static final class JoinedSubclassAdded {

		@Entity(name = "JoinedSubclassAdded")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "JoinedSubclassAddedCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "JoinedSubclassAdded")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "JoinedSubclassAddedCar")
		static class AfterCar extends After {

			private Integer doors;

		}

		@Entity(name = "JoinedSubclassAddedBike")
		static class AfterBike extends After {

			private Integer gears;

		}

	}

	@Edit("a hierarchy in one table becomes one of joined tables")
	static final class SingleToJoined {

		@Entity(name = "SingleToJoined")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SingleToJoinedCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "SingleToJoined")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "SingleToJoinedCar")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

	@Edit("a hierarchy of joined tables becomes one of a table per class")
	static final class JoinedToPerClass {

		@Entity(name = "JoinedToPerClass")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "JoinedToPerClassCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "JoinedToPerClass")
		@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "JoinedToPerClassCar")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

	@Edit("@DiscriminatorColumn(name) is changed")
	static final class DiscriminatorRenamed {

		@Entity(name = "DiscriminatorRenamed")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorRenamedCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "DiscriminatorRenamed")
		@DiscriminatorColumn(name = "kind")
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorRenamedCar")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

	@Edit("@DiscriminatorColumn(length) is changed")
	static final class DiscriminatorLength {

		@Entity(name = "DiscriminatorLength")
		@DiscriminatorColumn(length = 20)
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorLengthCar")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "DiscriminatorLength")
		@DiscriminatorColumn(length = 40)
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorLengthCar")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

	@Edit("@DiscriminatorColumn becomes a number")
	static final class DiscriminatorNumber {

		@Entity(name = "DiscriminatorNumber")
		@DiscriminatorValue("0")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorNumberCar")
		@DiscriminatorValue("1")
		static class BeforeCar extends Before {

			private Integer doors;

		}

		@Entity(name = "DiscriminatorNumber")
		@DiscriminatorValue("0")
		@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
		static class After {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DiscriminatorNumberCar")
		@DiscriminatorValue("1")
		static class AfterCar extends After {

			private Integer doors;

		}

	}

}
