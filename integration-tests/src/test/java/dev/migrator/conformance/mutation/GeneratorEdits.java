package dev.migrator.conformance.mutation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.jspecify.annotations.NullUnmarked;

/** Where the values of ids come from. */
@NullUnmarked
final class GeneratorEdits {

	private GeneratorEdits() {
	}

	@Edit("an id without a generator becomes an identity")
	static final class IdToIdentity {

		@Entity(name = "IdToIdentity")
		static class Before {

			@Id
			private long id;

		}

		@Entity(name = "IdToIdentity")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private long id;

		}

	}

	@Edit("an identity loses its generator")
	static final class IdFromIdentity {

		@Entity(name = "IdFromIdentity")
		static class Before {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private long id;

		}

		@Entity(name = "IdFromIdentity")
		static class After {

			@Id
			private long id;

		}

	}

	@Edit("an id without a generator gets a sequence")
	static final class IdToSequence {

		@Entity(name = "IdToSequence")
		static class Before {

			@Id
			private long id;

		}

		@Entity(name = "IdToSequence")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE)
			private long id;

		}

	}

	@Edit("an identity becomes a sequence")
	static final class IdentityToSequence {

		@Entity(name = "IdentityToSequence")
		static class Before {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private long id;

		}

		@Entity(name = "IdentityToSequence")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE)
			private long id;

		}

	}

	@Edit("a sequence becomes an identity")
	static final class SequenceToIdentity {

		@Entity(name = "SequenceToIdentity")
		static class Before {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE)
			private long id;

		}

		@Entity(name = "SequenceToIdentity")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private long id;

		}

	}

	@Edit("a sequence becomes a table of its own")
	static final class SequenceToTable {

		@Entity(name = "SequenceToTable")
		static class Before {

			@Id
			@GeneratedValue(strategy = GenerationType.SEQUENCE)
			private long id;

		}

		@Entity(name = "SequenceToTable")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.TABLE, generator = "g1")
			@TableGenerator(name = "g1", table = "sequence_to_table_ids")
			private long id;

		}

	}

	@Edit("an identity becomes a UUID")
	static final class IdentityToUuid {

		@Entity(name = "IdentityToUuid")
		static class Before {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private Long id;

		}

		@Entity(name = "IdentityToUuid")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.UUID)
			private UUID id;

		}

	}

	@Edit("allocationSize is changed")
	static final class AllocationSize {

		@Entity(name = "AllocationSize")
		static class Before {

			@Id
			@GeneratedValue(generator = "g2")
			@SequenceGenerator(name = "g2", sequenceName = "allocation_size_seq")
			private long id;

		}

		@Entity(name = "AllocationSize")
		static class After {

			@Id
			@GeneratedValue(generator = "g2")
			@SequenceGenerator(name = "g2", sequenceName = "allocation_size_seq", allocationSize = 10)
			private long id;

		}

	}

	@Edit("sequenceName is changed")
	static final class SequenceName {

		@Entity(name = "SequenceName")
		static class Before {

			@Id
			@GeneratedValue(generator = "g3")
			@SequenceGenerator(name = "g3", sequenceName = "sequence_name_seq")
			private long id;

		}

		@Entity(name = "SequenceName")
		static class After {

			@Id
			@GeneratedValue(generator = "g3")
			@SequenceGenerator(name = "g3", sequenceName = "sequence_name_numbers")
			private long id;

		}

	}

	@Edit("initialValue is changed")
	static final class InitialValue {

		@Entity(name = "InitialValue")
		static class Before {

			@Id
			@GeneratedValue(generator = "g4")
			@SequenceGenerator(name = "g4", sequenceName = "initial_value_seq")
			private long id;

		}

		@Entity(name = "InitialValue")
		static class After {

			@Id
			@GeneratedValue(generator = "g4")
			@SequenceGenerator(name = "g4", sequenceName = "initial_value_seq", initialValue = 1000)
			private long id;

		}

	}

}
