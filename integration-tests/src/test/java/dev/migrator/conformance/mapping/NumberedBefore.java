package dev.migrator.conformance.mapping;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Entities whose ids come from somewhere. */
public final class NumberedBefore {

	private static final AtomicInteger TEXTS = new AtomicInteger();

	private NumberedBefore() {
	}

	@Entity(name = "Renamed")
	static class Renamed {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "renamed_seq")
		@SequenceGenerator(name = "renamed_seq", sequenceName = "renamed_seq")
		private @Nullable Long id;

	}

	@Entity(name = "Promoted")
	static class Promoted {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "Single")
	static class Single {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "Late")
	static class Late {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "Demoted")
	static class Demoted {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demoted_seq")
		@SequenceGenerator(name = "demoted_seq", sequenceName = "demoted_seq")
		private @Nullable Long id;

	}

	@Entity(name = "LowEnd")
	static class LowEnd {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "HighLow")
	static class HighLow {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "OldHighLow")
	static class OldHighLow {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "InTable")
	static class InTable {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "SingleInTable")
	static class SingleInTable {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "SharedOne")
	static class SharedOne {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "SharedTwo")
	static class SharedTwo {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "Shape")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Shape {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shape_seq")
		@SequenceGenerator(name = "shape_seq", sequenceName = "shape_seq")
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
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

	}

	@Entity(name = "Dog")
	static class Dog extends Animal {

	}

	@Entity(name = "Quoted")
	@Table(name = "`Order`")
	static class Quoted {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Column(name = "`Value`")
		private @Nullable Long id;

	}

	@Entity(name = "Big")
	static class Big {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "big_seq")
		@SequenceGenerator(name = "big_seq", sequenceName = "big_seq")
		private @Nullable BigInteger id;

	}

	@Entity(name = "Retyped")
	static class Retyped {

		@Id
		private String id = Integer.toString(TEXTS.addAndGet(1000));

	}

	/** It has no rows when it changes. */
	@Entity(name = "NoRows")
	public static class NoRows {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
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
			@GeneratedValue(strategy = GenerationType.IDENTITY)
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
			@SequenceGenerator(name = "grown_seq", sequenceName = "grown_seq", allocationSize = 5)
			private @Nullable Long id;

		}

		@Entity(name = "Shrunk")
		static class Shrunk {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shrunk_seq")
			@SequenceGenerator(name = "shrunk_seq", sequenceName = "shrunk_seq", allocationSize = 50)
			private @Nullable Long id;

		}

		@Entity(name = "GrownFromOne")
		static class GrownFromOne {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grown_from_one_seq")
			@SequenceGenerator(name = "grown_from_one_seq", sequenceName = "grown_from_one_seq", allocationSize = 1)
			private @Nullable Long id;

		}

	}

}
