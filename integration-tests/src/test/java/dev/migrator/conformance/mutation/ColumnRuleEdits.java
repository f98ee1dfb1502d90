package dev.migrator.conformance.mutation;

import java.time.Instant;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.jspecify.annotations.NullUnmarked;

/** Columns: their nulls, defaults, comments and checks. */
@NullUnmarked
@SuppressWarnings("deprecation")
final class ColumnRuleEdits {

	private ColumnRuleEdits() {
	}

	@Edit("@Column(nullable = false) is added")
	static final class NullableFalse {

		@Entity(name = "NullableFalse")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "NullableFalse")
		static class After {

			@Id
			private long id;

			@Column(nullable = false)
			private String code;

		}

	}

	@Edit("@Column(nullable = false) is removed")
	static final class NullableTrue {

		@Entity(name = "NullableTrue")
		static class Before {

			@Id
			private long id;

			@Column(nullable = false)
			private String code;

		}

		@Entity(name = "NullableTrue")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@Basic(optional = false) is added")
	static final class BasicNotOptional {

		@Entity(name = "BasicNotOptional")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "BasicNotOptional")
		static class After {

			@Id
			private long id;

			@Basic(optional = false)
			private String code;

		}

	}

	@Edit("a wrapper becomes a primitive")
	static final class WrapperToPrimitive {

		@Entity(name = "WrapperToPrimitive")
		static class Before {

			@Id
			private long id;

			private Integer amount;

		}

		@Entity(name = "WrapperToPrimitive")
		static class After {

			@Id
			private long id;

			private int amount;

		}

	}

	@Edit("@Column(unique = true) is added")
	static final class UniqueAdded {

		@Entity(name = "UniqueAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "UniqueAdded")
		static class After {

			@Id
			private long id;

			@Column(unique = true)
			private String code;

		}

	}

	@Edit("@Column(unique = true) is removed")
	static final class UniqueRemoved {

		@Entity(name = "UniqueRemoved")
		static class Before {

			@Id
			private long id;

			@Column(unique = true)
			private String code;

		}

		@Entity(name = "UniqueRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("columnDefinition is added")
	static final class DefinitionAdded {

		@Entity(name = "DefinitionAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DefinitionAdded")
		static class After {

			@Id
			private long id;

			@Column(columnDefinition = "char(22)")
			private String code;

		}

	}

	@Edit("columnDefinition is changed")
	static final class DefinitionChanged {

		@Entity(name = "DefinitionChanged")
		static class Before {

			@Id
			private long id;

			@Column(columnDefinition = "varchar(30) not null")
			private String code;

		}

		@Entity(name = "DefinitionChanged")
		static class After {

			@Id
			private long id;

			@Column(columnDefinition = "varchar(40) default 'x' not null")
			private String code;

		}

	}

	@Edit("@ColumnDefault is added")
	static final class DefaultAdded {

		@Entity(name = "DefaultAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "DefaultAdded")
		static class After {

			@Id
			private long id;

			@ColumnDefault("'new'")
			private String code;

		}

	}

	@Edit("@ColumnDefault is changed")
	static final class DefaultChanged {

		@Entity(name = "DefaultChanged")
		static class Before {

			@Id
			private long id;

			@ColumnDefault("0")
			private int amount;

		}

		@Entity(name = "DefaultChanged")
		static class After {

			@Id
			private long id;

			@ColumnDefault("1")
			private int amount;

		}

	}

	@Edit("@ColumnDefault is removed")
	static final class DefaultRemoved {

		@Entity(name = "DefaultRemoved")
		static class Before {

			@Id
			private long id;

			@ColumnDefault("0")
			private int amount;

		}

		@Entity(name = "DefaultRemoved")
		static class After {

			@Id
			private long id;

			private int amount;

		}

	}

	@Edit("@ColumnDefault of a boolean is changed")
	static final class DefaultBoolean {

		@Entity(name = "DefaultBoolean")
		static class Before {

			@Id
			private long id;

			@ColumnDefault("true")
			private boolean active;

		}

		@Entity(name = "DefaultBoolean")
		static class After {

			@Id
			private long id;

			@ColumnDefault("false")
			private boolean active;

		}

	}

	@Edit("@ColumnDefault is the time")
	static final class DefaultNow {

		@Entity(name = "DefaultNow")
		static class Before {

			@Id
			private long id;

			private Instant placed;

		}

		@Entity(name = "DefaultNow")
		static class After {

			@Id
			private long id;

			@ColumnDefault("current_timestamp")
			@Column(secondPrecision = 0)
			private Instant placed;

		}

	}

	@Edit("@Comment is added to a column")
	static final class CommentAdded {

		@Entity(name = "CommentAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "CommentAdded")
		static class After {

			@Id
			private long id;

			@Comment("what it's called")
			private String code;

		}

	}

	@Edit("@Comment of a column is changed")
	static final class CommentChanged {

		@Entity(name = "CommentChanged")
		static class Before {

			@Id
			private long id;

			@Comment("one")
			private String code;

		}

		@Entity(name = "CommentChanged")
		static class After {

			@Id
			private long id;

			@Comment("another")
			private String code;

		}

	}

	@Edit("@Comment of a column is removed")
	static final class CommentRemoved {

		@Entity(name = "CommentRemoved")
		static class Before {

			@Id
			private long id;

			@Comment("one")
			@Column(nullable = false)
			private String code;

		}

		@Entity(name = "CommentRemoved")
		static class After {

			@Id
			private long id;

			@Column(nullable = false)
			private String code;

		}

	}

	@Edit("@Check is added to a column")
	static final class CheckAdded {

		@Entity(name = "CheckAdded")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "CheckAdded")
		static class After {

			@Id
			private long id;

			@Check(name = "check_added_positive", constraints = "amount > 0")
			private int amount;

		}

	}

	@Edit("@Check of a column is changed")
	static final class CheckChanged {

		@Entity(name = "CheckChanged")
		static class Before {

			@Id
			private long id;

			@Check(name = "check_changed_positive", constraints = "amount > 0")
			private int amount;

		}

		@Entity(name = "CheckChanged")
		static class After {

			@Id
			private long id;

			@Check(name = "check_changed_positive", constraints = "amount >= 0")
			private int amount;

		}

	}

	@Edit("@Check of a column is removed")
	static final class CheckRemoved {

		@Entity(name = "CheckRemoved")
		static class Before {

			@Id
			private long id;

			@Check(name = "check_removed_positive", constraints = "amount > 0")
			private int amount;

		}

		@Entity(name = "CheckRemoved")
		static class After {

			@Id
			private long id;

			private int amount;

		}

	}

	@Edit("@Column(check) is added")
	static final class CheckOfColumn {

		@Entity(name = "CheckOfColumn")
		static class Before {

			@Id
			private long id;

			private int amount;

		}

		@Entity(name = "CheckOfColumn")
		static class After {

			@Id
			private long id;

			@Column(check = @CheckConstraint(name = "check_of_column_range", constraint = "amount between 1 and 9"))
			private int amount;

		}

	}

}
