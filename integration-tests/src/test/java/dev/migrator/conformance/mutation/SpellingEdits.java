package dev.migrator.conformance.mutation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.jspecify.annotations.NullUnmarked;

/** The same in other words, which changes nothing in the database. */
@NullUnmarked
@SuppressWarnings("deprecation")
final class SpellingEdits {

	private SpellingEdits() {
	}

	@Edit("a field is renamed and keeps its @Column(name)")
	static final class QuietFieldRename {

		@Entity(name = "QuietFieldRename")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietFieldRename")
		static class After {

			@Id
			private long id;

			@Column(name = "code")
			private String shortCode;

		}

	}

	@Edit("fields are put in another order")
	static final class QuietFieldOrder {

		@Entity(name = "QuietFieldOrder")
		static class Before {

			@Id
			private long id;

			private String code;

			private int amount;

		}

		@Entity(name = "QuietFieldOrder")
		static class After {

			@Id
			private long id;

			private int amount;

			private String code;

		}

	}

	@Edit("the usual length is written down")
	static final class QuietLength {

		@Entity(name = "QuietLength")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietLength")
		static class After {

			@Id
			private long id;

			@Column(length = 255)
			private String code;

		}

	}

	@Edit("the usual name of the table is written down")
	static final class QuietTableName {

		@Entity(name = "QuietTableName")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietTableName")
		@Table(name = "quiet_table_name")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("fields are moved to an @Embeddable")
	static final class QuietEmbedded {

		@Embeddable
		static class Address {

			private String street;

			private String city;

		}

		@Entity(name = "QuietEmbedded")
		static class Before {

			@Id
			private long id;

			private String street;

			private String city;

		}

		@Entity(name = "QuietEmbedded")
		static class After {

			@Id
			private long id;

			@Embedded
			private Address address;

		}

	}

	@Edit("a field is moved to a @MappedSuperclass")
	static final class QuietSuperclass {

		@MappedSuperclass
		static class Named {

			private String code;

		}

		@Entity(name = "QuietSuperclass")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietSuperclass")
		static class After extends Named {

			@Id
			private long id;

		}

	}

	@Edit("@PrePersist is added")
	static final class QuietListener {

		@Entity(name = "QuietListener")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietListener")
		static class After {

			@Id
			private long id;

			private String code;

			@PrePersist
			void prepare() {
				this.code = "new";

			}

		}

	}

	@Edit("a wrapper that takes no nulls becomes a primitive")
	static final class QuietPrimitive {

		@Entity(name = "QuietPrimitive")
		static class Before {

			@Id
			private long id;

			@Column(nullable = false)
			private Integer amount;

		}

		@Entity(name = "QuietPrimitive")
		static class After {

			@Id
			private long id;

			private int amount;

		}

	}

	@Edit("an empty @Comment is added")
	static final class QuietCommentEmpty {

		@Entity(name = "QuietCommentEmpty")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietCommentEmpty")
		static class After {

			@Id
			private long id;

			@Comment("")
			private String code;

		}

	}

	@Edit("@Size(min) is added")
	static final class QuietMinSize {

		@Entity(name = "QuietMinSize")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "QuietMinSize")
		static class After {

			@Id
			private long id;

			@Size(min = 2)
			private String code;

		}

	}

	@Edit("@Check is written in other words")
	static final class QuietCheckSpelling {

		@Entity(name = "QuietCheckSpelling")
		static class Before {

			@Id
			private long id;

			@Check(name = "quiet_check_spelling_ck", constraints = "amount > 0 and amount < 10")
			private int amount;

		}

		@Entity(name = "QuietCheckSpelling")
		static class After {

			@Id
			private long id;

			@Check(name = "quiet_check_spelling_ck", constraints = "(AMOUNT > 0) AND (AMOUNT < 10)")
			private int amount;

		}

	}

	@Edit("@ColumnDefault is written in other words")
	static final class QuietDefaultSpelling {

		@Entity(name = "QuietDefaultSpelling")
		static class Before {

			@Id
			private long id;

			@ColumnDefault("0")
			private int amount;

		}

		@Entity(name = "QuietDefaultSpelling")
		static class After {

			@Id
			private long id;

			@ColumnDefault("(0)")
			private int amount;

		}

	}

}
