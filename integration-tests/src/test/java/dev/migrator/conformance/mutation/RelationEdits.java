package dev.migrator.conformance.mutation;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.NullUnmarked;

/** References between entities, and the foreign keys that they become. */
@NullUnmarked
final class RelationEdits {

	private RelationEdits() {
	}

	@Edit("@ManyToOne is added")
	static final class ManyToOneAdded {

		@Entity(name = "ManyToOneAddedOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneAdded")
		static class Before {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "ManyToOneAdded")
		static class After {

			@Id
			private long id;

			private String code;

			@ManyToOne
			private Owner owner;

		}

	}

	@Edit("@ManyToOne(optional = false) is added")
	static final class ManyToOneRequired {

		@Entity(name = "ManyToOneRequiredOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneRequired")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ManyToOneRequired")
		static class After {

			@Id
			private long id;

			@ManyToOne(optional = false)
			private Owner owner;

		}

	}

	@Edit("@ManyToOne is removed")
	static final class ManyToOneRemoved {

		@Entity(name = "ManyToOneRemovedOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneRemoved")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ManyToOneRemoved")
		static class After {

			@Id
			private long id;

			private String code;

		}

	}

	@Edit("@ManyToOne becomes @OneToOne")
	static final class ManyToOneToOne {

		@Entity(name = "ManyToOneToOneOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneToOne")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ManyToOneToOne")
		static class After {

			@Id
			private long id;

			@OneToOne
			private Owner owner;

		}

	}

	@Edit("@ManyToOne refers to another entity")
	static final class ManyToOneTarget {

		@Entity(name = "ManyToOneTargetOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneTargetOther")
		static class Other {

			@Id
			private long id;

		}

		@Entity(name = "ManyToOneTarget")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ManyToOneTarget")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(name = "owner_id")
			private Other owner;

		}

	}

	@Edit("@JoinColumn(name) is changed")
	static final class JoinColumnRenamed {

		@Entity(name = "JoinColumnRenamedOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "JoinColumnRenamed")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "JoinColumnRenamed")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(name = "owner_number")
			private Owner owner;

		}

	}

	@Edit("@JoinColumn refers to another column")
	static final class JoinColumnReferenced {

		@Entity(name = "JoinColumnReferencedOwner")
		static class Owner implements Serializable {

			private static final long serialVersionUID = 1;

			@Id
			private long id;

			@Column(unique = true, length = 20)
			private String code;

		}

		@Entity(name = "JoinColumnReferenced")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(name = "owner_code")
			private Owner owner;

		}

		@Entity(name = "JoinColumnReferenced")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(name = "owner_code", referencedColumnName = "code")
			private Owner owner;

		}

	}

	@Edit("@ForeignKey(name) is added")
	static final class ForeignKeyNamed {

		@Entity(name = "ForeignKeyNamedOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ForeignKeyNamed")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ForeignKeyNamed")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(foreignKey = @ForeignKey(name = "foreign_key_named_fk"))
			private Owner owner;

		}

	}

	@Edit("@ForeignKey(NO_CONSTRAINT) is added")
	static final class ForeignKeyNone {

		@Entity(name = "ForeignKeyNoneOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "ForeignKeyNone")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "ForeignKeyNone")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
			private Owner owner;

		}

	}

	@Edit("@OnDelete is added")
	static final class OnDeleteCascade {

		@Entity(name = "OnDeleteCascadeOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "OnDeleteCascade")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			private Owner owner;

		}

		@Entity(name = "OnDeleteCascade")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@OnDelete(action = OnDeleteAction.CASCADE)
			private Owner owner;

		}

	}

	@Edit("the action of @OnDelete is changed")
	static final class OnDeleteSetNull {

		@Entity(name = "OnDeleteSetNullOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "OnDeleteSetNull")
		static class Before {

			@Id
			private long id;

			@ManyToOne
			@OnDelete(action = OnDeleteAction.CASCADE)
			private Owner owner;

		}

		@Entity(name = "OnDeleteSetNull")
		static class After {

			@Id
			private long id;

			@ManyToOne
			@OnDelete(action = OnDeleteAction.SET_NULL)
			private Owner owner;

		}

	}

}
