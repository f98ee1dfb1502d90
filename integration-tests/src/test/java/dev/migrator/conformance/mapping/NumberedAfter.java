package dev.migrator.conformance.mapping;

import java.math.BigInteger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.jspecify.annotations.Nullable;

/** The entities of {@link NumberedBefore}, with ids from somewhere else. */
@SuppressWarnings("removal")
public final class NumberedAfter {

	private NumberedAfter() {
	}

	@Entity(name = "Renamed")
	static class Renamed {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "renamed_numbers")
		@SequenceGenerator(name = "renamed_numbers", sequenceName = "renamed_numbers")
		private @Nullable Long id;

	}

	@Entity(name = "Promoted")
	static class Promoted {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		private @Nullable Long id;

	}

	@Entity(name = "Single")
	static class Single {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "single_numbers")
		@SequenceGenerator(name = "single_numbers", sequenceName = "single_numbers", allocationSize = 1)
		private @Nullable Long id;

	}

	@Entity(name = "Late")
	static class Late {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "late_numbers")
		@SequenceGenerator(name = "late_numbers", sequenceName = "late_numbers", initialValue = 1000)
		private @Nullable Long id;

	}

	@Entity(name = "Demoted")
	static class Demoted {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "LowEnd")
	static class LowEnd {

		@Id
		@GeneratedValue(generator = "low_numbers")
		@GenericGenerator(name = "low_numbers", type = SequenceStyleGenerator.class,
				parameters = { @Parameter(name = "sequence_name", value = "low_numbers"),
						@Parameter(name = "optimizer", value = "pooled-lo"),
						@Parameter(name = "increment_size", value = "20") })
		private @Nullable Long id;

	}

	@Entity(name = "HighLow")
	static class HighLow {

		@Id
		@GeneratedValue(generator = "high_numbers")
		@GenericGenerator(name = "high_numbers", type = SequenceStyleGenerator.class,
				parameters = { @Parameter(name = "sequence_name", value = "high_numbers"),
						@Parameter(name = "optimizer", value = "hilo"),
						@Parameter(name = "increment_size", value = "5") })
		private @Nullable Long id;

	}

	@Entity(name = "OldHighLow")
	static class OldHighLow {

		@Id
		@GeneratedValue(generator = "old_high_numbers")
		@GenericGenerator(name = "old_high_numbers", type = SequenceStyleGenerator.class,
				parameters = { @Parameter(name = "sequence_name", value = "old_high_numbers"),
						@Parameter(name = "optimizer", value = "legacy-hilo"),
						@Parameter(name = "increment_size", value = "5") })
		private @Nullable Long id;

	}

	@Entity(name = "InTable")
	static class InTable {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "table_numbers")
		@TableGenerator(name = "table_numbers", table = "number_rows", pkColumnValue = "in_table")
		private @Nullable Long id;

	}

	@Entity(name = "SingleInTable")
	static class SingleInTable {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "table_single")
		@TableGenerator(name = "table_single", table = "number_rows", pkColumnValue = "single", initialValue = 10,
				allocationSize = 1)
		private @Nullable Long id;

	}

	@Entity(name = "SharedOne")
	static class SharedOne {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_one")
		@SequenceGenerator(name = "shared_one", sequenceName = "shared_numbers")
		private @Nullable Long id;

	}

	@Entity(name = "SharedTwo")
	static class SharedTwo {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_two")
		@SequenceGenerator(name = "shared_two", sequenceName = "shared_numbers")
		private @Nullable Long id;

	}

	@Entity(name = "Shape")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Shape {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shape_numbers")
		@SequenceGenerator(name = "shape_numbers", sequenceName = "shape_numbers")
		private @Nullable Long id;

	}

	@Entity(name = "Circle")
	static class Circle extends Shape {

	}

	@Entity(name = "Square")
	static class Square extends Shape {

	}

	@Entity(name = "Animal")
	@Inheritance(strategy = InheritanceType.JOINED)
	static class Animal {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "animal_numbers")
		@SequenceGenerator(name = "animal_numbers", sequenceName = "animal_numbers")
		private @Nullable Long id;

	}

	@Entity(name = "Dog")
	static class Dog extends Animal {

	}

	@Entity(name = "Quoted")
	@Table(name = "`Order`")
	static class Quoted {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quoted_numbers")
		@SequenceGenerator(name = "quoted_numbers", sequenceName = "`QuotedNumbers`")
		@Column(name = "`Value`")
		private @Nullable Long id;

	}

	@Entity(name = "Big")
	static class Big {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "big_numbers")
		@SequenceGenerator(name = "big_numbers", sequenceName = "big_numbers")
		private @Nullable BigInteger id;

	}

	@Entity(name = "Retyped")
	static class Retyped {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retyped_numbers")
		@SequenceGenerator(name = "retyped_numbers", sequenceName = "retyped_numbers")
		private @Nullable Long id;

	}

	/** It has no rows when it changes. */
	@Entity(name = "NoRows")
	public static class NoRows {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		private @Nullable Long id;

	}

	/** What joins a generator that is there, where the catalog tells an identity. */
	public static final class Joining {

		private Joining() {
		}

		@Entity(name = "Host")
		abstract static class Host {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hosts_seq")
			@SequenceGenerator(name = "hosts_seq", sequenceName = "host_seq")
			private @Nullable Long id;

		}

		@Entity(name = "Guest")
		static class Guest {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_seq")
			@SequenceGenerator(name = "host_seq", sequenceName = "host_seq")
			private @Nullable Long id;

		}

	}

	/** What changes where there are sequences only. */
	public static final class Growing {

		private Growing() {
		}

		@Entity(name = "Grown")
		static class Grown {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grown_seq")
			@SequenceGenerator(name = "grown_seq", sequenceName = "grown_seq", allocationSize = 50)
			private @Nullable Long id;

		}

		@Entity(name = "Shrunk")
		static class Shrunk {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shrunk_seq")
			@SequenceGenerator(name = "shrunk_seq", sequenceName = "shrunk_seq", allocationSize = 1)
			private @Nullable Long id;

		}

		@Entity(name = "GrownFromOne")
		static class GrownFromOne {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grown_from_one_seq")
			@SequenceGenerator(name = "grown_from_one_seq", sequenceName = "grown_from_one_seq", allocationSize = 50)
			private @Nullable Long id;

		}

	}

}
