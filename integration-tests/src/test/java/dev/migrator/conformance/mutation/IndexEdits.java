package dev.migrator.conformance.mutation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.NullUnmarked;

/** Indexes and unique constraints. */
@NullUnmarked
final class IndexEdits {

	private IndexEdits() {
	}

	@Edit("@Index is added")
	static final class IndexAdded {

		@Entity(name = "IndexAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexAdded")
		@Table(indexes = @Index(name = "index_added_ix", columnList = "code"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Index is removed")
	static final class IndexRemoved {

		@Entity(name = "IndexRemoved")
		@Table(indexes = @Index(name = "index_removed_ix", columnList = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Index without a name is added")
	static final class IndexUnnamed {

		@Entity(name = "IndexUnnamed")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexUnnamed")
		@Table(indexes = @Index(columnList = "code"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("the columns of an @Index are put in another order")
	static final class IndexColumnOrder {

		@Entity(name = "IndexColumnOrder")
		@Table(indexes = @Index(name = "index_column_order_ix", columnList = "code, town"))
		static class Before {

			@Id
			private long id;

			private String code;

			private String town;

		}

		@Entity(name = "IndexColumnOrder")
		@Table(indexes = @Index(name = "index_column_order_ix", columnList = "town, code"))
		static class After {

			@Id
			private long id;

			private String code;

			private String town;

		}

	}

	@Edit("an @Index gets one more column")
	static final class IndexColumnAdded {

		@Entity(name = "IndexColumnAdded")
		@Table(indexes = @Index(name = "index_column_added_ix", columnList = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

			private String town;

		}

		@Entity(name = "IndexColumnAdded")
		@Table(indexes = @Index(name = "index_column_added_ix", columnList = "code, town"))
		static class After {

			@Id
			private long id;

			private String code;

			private String town;

		}

	}

	@Edit("@Index becomes unique")
	static final class IndexUnique {

		@Entity(name = "IndexUnique")
		@Table(indexes = @Index(name = "index_unique_ix", columnList = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexUnique")
		@Table(indexes = @Index(name = "index_unique_ix", columnList = "code", unique = true))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("the order of an @Index is turned")
	static final class IndexDescending {

		@Entity(name = "IndexDescending")
		@Table(indexes = @Index(name = "index_descending_ix", columnList = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexDescending")
		@Table(indexes = @Index(name = "index_descending_ix", columnList = "code desc"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("an @Index is renamed")
	static final class IndexRenamed {

		@Entity(name = "IndexRenamed")
		@Table(indexes = @Index(name = "index_renamed_ix", columnList = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IndexRenamed")
		@Table(indexes = @Index(name = "index_renamed_other", columnList = "code"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@UniqueConstraint is added")
	static final class UniqueConstraintAdded {

		@Entity(name = "UniqueConstraintAdded")
		static class Before {

			@Id
			private long id;

			private String code;

			private String town;

		}

		@Entity(name = "UniqueConstraintAdded")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_added_uk",
				columnNames = { "code", "town" }))
		static class After {

			@Id
			private long id;

			private String code;

			private String town;

		}

	}

	@Edit("@UniqueConstraint is removed")
	static final class UniqueConstraintRemoved {

		@Entity(name = "UniqueConstraintRemoved")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_removed_uk",
				columnNames = { "code", "town" }))
		static class Before {

			@Id
			private long id;

			private String code;

			private String town;

		}

		@Entity(name = "UniqueConstraintRemoved")
		static class After {

			@Id
			private long id;

			private String code;

			private String town;

		}

	}

	@Edit("@UniqueConstraint gets one more column")
	static final class UniqueConstraintWider {

		@Entity(name = "UniqueConstraintWider")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_wider_uk", columnNames = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

			private String town;

		}

		@Entity(name = "UniqueConstraintWider")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_wider_uk",
				columnNames = { "code", "town" }))
		static class After {

			@Id
			private long id;

			private String code;

			private String town;

		}

	}

	@Edit("@UniqueConstraint is renamed")
	static final class UniqueConstraintRenamed {

		@Entity(name = "UniqueConstraintRenamed")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_renamed_uk", columnNames = "code"))
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "UniqueConstraintRenamed")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_constraint_renamed_other", columnNames = "code"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Column(unique = true) becomes a @UniqueConstraint")
	static final class UniqueToConstraint {

		@Entity(name = "UniqueToConstraint")
		static class Before {

			@Id
			private long id;

			@Column(unique = true)
			private String code;

		}

		@Entity(name = "UniqueToConstraint")
		@Table(uniqueConstraints = @UniqueConstraint(name = "unique_to_constraint_uk", columnNames = "code"))
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

}
