package dev.migrator.conformance.mutation;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.NullUnmarked;

/** Primary keys: their types and columns. */
@NullUnmarked
final class KeyEdits {

	private KeyEdits() {
	}

	@Edit("the type of an id is wider")
	static final class IdTypeWider {

		@Entity(name = "IdTypeWider")
		static class Before {

			@Id
			private int id;

		}

		@Entity(name = "IdTypeWider")
		static class After {

			@Id
			private long id;

		}

	}

	@Edit("the type of an id that others refer to is wider")
	static final class IdWiderWithReference {

		@Entity(name = "IdWiderWithReferenceItem")
		static class BeforeItem {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IdWiderWithReference")
		static class Before {

			@Id
			private int id;

		}

		@Entity(name = "IdWiderWithReferenceLine")
		static class BeforeLine {

			@Id
			private long id;

			@ManyToOne
			private Before owner;

		}

		@Entity(name = "IdWiderWithReferenceItem")
		static class AfterItem {

			@Id
			private long id;

			private String code;

		}

		@Entity(name = "IdWiderWithReference")
		static class After {

			@Id
			private long id;

		}

		@Entity(name = "IdWiderWithReferenceLine")
		static class AfterLine {

			@Id
			private long id;

			@ManyToOne
			private After owner;

		}

	}

	@Edit("an id that others refer to becomes an identity")
	static final class IdIdentityWithReference {

		@Entity(name = "IdIdentityWithReference")
		static class Before {

			@Id
			private long id;

		}

		@Entity(name = "IdIdentityWithReferenceLine")
		static class BeforeLine {

			@Id
			private long id;

			@ManyToOne
			private Before owner;

		}

		@Entity(name = "IdIdentityWithReference")
		static class After {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			private long id;

		}

		@Entity(name = "IdIdentityWithReferenceLine")
		static class AfterLine {

			@Id
			private long id;

			@ManyToOne
			private After owner;

		}

	}

	@Edit("@Id is moved to another field")
	static final class IdMoved {

		@Entity(name = "IdMoved")
		static class Before {

			@Id
			private long id;

			@Column(length = 20, nullable = false)
			private String code;

		}

		@Entity(name = "IdMoved")
		static class After {

			private long id;

			@Id
			@Column(length = 20, nullable = false)
			private String code;

		}

	}

	@Edit("an @IdClass gets one more field")
	static final class IdClassGrows {

		static class Key implements Serializable {

			private static final long serialVersionUID = 1;

			private long id;

			private int part;

		}

		@Entity(name = "IdClassGrows")
		static class Before {

			@Id
			private long id;

			private int part;

		}

		@Entity(name = "IdClassGrows")
		@IdClass(IdClassGrows.Key.class)
		static class After {

			@Id
			private long id;

			@Id
			private int part;

		}

	}

	@Edit("an @IdClass becomes an @EmbeddedId")
	static final class EmbeddedIdInstead {

		static class Key implements Serializable {

			private static final long serialVersionUID = 1;

			private long id;

			private int part;

		}

		@Embeddable
		static class EmbeddedKey implements Serializable {

			private static final long serialVersionUID = 1;

			private long id;

			private int part;

		}

		@Entity(name = "EmbeddedIdInstead")
		@IdClass(EmbeddedIdInstead.Key.class)
		static class Before {

			@Id
			private long id;

			@Id
			private int part;

		}

		@Entity(name = "EmbeddedIdInstead")
		static class After {

			@EmbeddedId
			private EmbeddedKey key;

		}

	}

	@Edit("an @EmbeddedId gets one more field")
	static final class EmbeddedIdGrows {

		@Embeddable
		static class BeforeKey implements Serializable {

			private static final long serialVersionUID = 1;

			private long id;

			private int part;

		}

		@Embeddable
		static class AfterKey implements Serializable {

			private static final long serialVersionUID = 1;

			private long id;

			private int part;

			private int line;

		}

		@Entity(name = "EmbeddedIdGrows")
		static class Before {

			@EmbeddedId
			private BeforeKey key;

		}

		@Entity(name = "EmbeddedIdGrows")
		static class After {

			@EmbeddedId
			private AfterKey key;

		}

	}

	@Edit(value = "@MapsId is added", notOn = { "h2" })
	static final class MapsIdAdded {

		@Entity(name = "MapsIdAddedOwner")
		static class Owner {

			@Id
			private long id;

		}

		@Entity(name = "MapsIdAdded")
		static class Before {

			@Id
			private long id;

			@OneToOne
			private Owner owner;

		}

		@Entity(name = "MapsIdAdded")
		static class After {

			@Id
			private long id;

			@OneToOne
			@MapsId
			private Owner owner;

		}

	}

	@Edit("@NaturalId is added")
	static final class NaturalIdAdded {

		@Entity(name = "NaturalIdAdded")
		static class Before {

			@Id
			private long id;

			@Column(nullable = false)
			private String code;

		}

		@Entity(name = "NaturalIdAdded")
		static class After {

			@Id
			private long id;

			@NaturalId
			@Column(nullable = false)
			private String code;

		}

	}

}
