package dev.migrator.conformance.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** Associations and collections. */
public final class RelationMappings {

	private RelationMappings() {
	}

	@Embeddable
	static class Address {

		@Column(length = 60)
		private @Nullable String street;

		@Column(nullable = false)
		private String city = "";

		@ManyToOne
		private @Nullable Country country;

	}

	@Entity(name = "Country")
	static class Country {

		@Id
		@Column(length = 2)
		private String code = "";

	}

	@Entity(name = "Company")
	static class Company {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		private @Nullable Long id;

		@Embedded
		private @Nullable Address office;

		@Embedded
		@AttributeOverride(name = "street", column = @Column(name = "home_street"))
		@AttributeOverride(name = "city", column = @Column(name = "home_city", nullable = true))
		@jakarta.persistence.AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "home_country"))
		private @Nullable Address home;

		@ElementCollection
		private Set<String> tags = new HashSet<>();

		@ElementCollection
		@OrderColumn
		private List<String> steps = new ArrayList<>();

		@ElementCollection
		@OrderColumn(name = "place", nullable = false)
		@CollectionTable(name = "company_places", joinColumns = @JoinColumn(name = "company"))
		private List<Address> places = new ArrayList<>();

		@ElementCollection
		@MapKeyColumn(name = "lang", length = 5)
		@Column(name = "text_of", nullable = false)
		@OnDelete(action = OnDeleteAction.CASCADE)
		private Map<String, String> texts = new HashMap<>();

		@ElementCollection
		@MapKeyJoinColumn(name = "in_country")
		private Map<Country, Integer> sales = new HashMap<>();

		@ElementCollection
		private Collection<String> bag = new ArrayList<>();

		@OneToMany
		private List<Worker> joined = new ArrayList<>();

		@OneToMany
		@JoinColumn(name = "company_id")
		private Set<Worker> owned = new HashSet<>();

		@OneToMany(mappedBy = "employer")
		@MapKey(name = "badge")
		private Map<String, Worker> workers = new HashMap<>();

		@ManyToMany
		@JoinTable(name = "company_partners", joinColumns = @JoinColumn(name = "one"),
				inverseJoinColumns = @JoinColumn(name = "other", foreignKey = @ForeignKey(name = "fk_partner_other")),
				foreignKey = @ForeignKey(name = "fk_partner_one"))
		private Set<Company> partners = new HashSet<>();

		@ManyToMany
		@OrderColumn(name = "rank_of")
		private List<Country> countries = new ArrayList<>();

		@ElementCollection
		@CollectionId(column = @Column(name = "bag_id"), generator = "increment")
		@CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
		private Collection<String> idBag = new ArrayList<>();

	}

	@Entity(name = "Worker")
	static class Worker {

		@Id
		@GeneratedValue
		private @Nullable Long id;

		@Column(unique = true, nullable = false)
		private String badge = "";

		@ManyToOne(optional = false)
		@OnDelete(action = OnDeleteAction.CASCADE)
		private @Nullable Company employer;

		@ManyToOne
		@OnDelete(action = OnDeleteAction.SET_NULL)
		private @Nullable Worker boss;

		@OneToOne
		private @Nullable Worker twin;

		@ManyToOne
		@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
		private @Nullable Country loose;

		@Any
		@AnyDiscriminator
		@AnyDiscriminatorValue(discriminator = "W", entity = Worker.class)
		@AnyDiscriminatorValue(discriminator = "C", entity = Company.class)
		@AnyKeyJavaClass(Long.class)
		@Column(name = "thing_kind")
		@JoinColumn(name = "thing_id")
		private @Nullable Object thing;

	}

}
