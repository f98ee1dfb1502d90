package dev.migrator.hibernate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.dialect.h2.H2DialectFactory;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RenamedFromTests {

	@Test
	void formerNamesOfAllKindsAreRead() {
		assertThat(read()).containsExactlyInAnyOrder("person <- member", "person <- user_account",
				"person.id <- number", "person.created <- since", "person.home_post_code <- zip", "person.city <- town",
				"person.home_street <- home_road", "person.boss_id <- chief", "person_names <- aliases",
				"person_names.names <- alias", "person_notes <- notes", "person_notes.text <- body",
				"report.person_id <- author", "car.price <- cost", "vehicle.price <- cost");
	}

	private static List<String> read() {
		MetadataCapture capture = new MetadataCapture();
		try (EntityManagerFactory factory = new HibernatePersistenceConfiguration("renames")
			.jdbcUrl("jdbc:h2:mem:renames")
			.property("hibernate.integrator_provider", capture)
			.managedClasses(Base.class, Address.class, Person.class, Report.class, Vehicle.class, Car.class)
			.createEntityManagerFactory()) {
			assertThat(factory.isOpen()).isTrue();
			return capture.source()
				.orElseThrow()
				.read(new H2DialectFactory().create())
				.formerNames()
				.stream()
				.map((name) -> name.table() + ((name.column() != null) ? "." + name.column() : "") + " <- "
						+ name.former())
				.toList();
		}
	}

	@MappedSuperclass
	static class Base {

		@RenamedFrom("since")
		private @Nullable String created;

	}

	@Embeddable
	static class Address {

		@RenamedFrom("zip")
		@Column(name = "post_code")
		private @Nullable String postCode;

		@RenamedFrom("Town")
		private @Nullable String city;

		private @Nullable String street;

	}

	@Entity(name = "person")
	@SecondaryTable(name = "person_notes")
	@RenamedFrom({ "member", "user_account" })
	@RenamedFrom(value = "notes", table = "person_notes")
	static class Person extends Base {

		@Id
		@RenamedFrom("number")
		private @Nullable Long id;

		@Embedded
		@AttributeOverride(name = "postCode", column = @Column(name = "home_post_code"))
		@AttributeOverride(name = "street", column = @Column(name = "home_street"))
		@RenamedFrom(value = "home_road", column = "home_street")
		private @Nullable Address home;

		@ManyToOne
		@RenamedFrom("chief")
		private @Nullable Person boss;

		@ElementCollection
		@RenamedFrom("aliases")
		@RenamedFrom(value = "alias", column = "names")
		private Set<String> names = new HashSet<>();

		@RenamedFrom("body")
		@Column(table = "person_notes")
		private @Nullable String text;

		@OneToMany
		@jakarta.persistence.JoinColumn(name = "person_id")
		@RenamedFrom("reports_of")
		@RenamedFrom(value = "author", column = "person_id")
		private Set<Report> reports = new HashSet<>();

	}

	@Entity(name = "report")
	static class Report {

		@Id
		private @Nullable Long id;

	}

	@Entity(name = "vehicle")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	static class Vehicle {

		@Id
		private @Nullable Long id;

		private @Nullable Integer price;

		@RenamedFrom("cost")
		@Nullable Integer getPrice() {
			return this.price;
		}

	}

	@Entity(name = "car")
	static class Car extends Vehicle {

	}

}
