package dev.migrator.conformance.mapping;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** Hierarchies of all kinds, and entities in several tables. */
public final class InheritanceMappings {

	private InheritanceMappings() {
	}

	@MappedSuperclass
	static class Stamped {

		@Id
		@GeneratedValue
		private @Nullable Long id;

		@Column(nullable = false)
		private Instant since = Instant.EPOCH;

	}

	@Entity(name = "Animal")
	@Inheritance
	static class Animal extends Stamped {

		private @Nullable String name;

	}

	@Entity(name = "Cat")
	static class Cat extends Animal {

		@Column(nullable = false)
		private int lives;

		@ManyToOne
		private @Nullable Animal prey;

	}

	@Entity(name = "Dog")
	static class Dog extends Animal {

		private boolean trained;

	}

	@Entity(name = "Payment")
	@Inheritance(strategy = InheritanceType.JOINED)
	@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
	@DiscriminatorValue("P")
	static class Payment extends Stamped {

		private long cents;

	}

	@Entity(name = "CardPayment")
	@DiscriminatorValue("C")
	@PrimaryKeyJoinColumn(name = "payment_id", foreignKey = @ForeignKey(name = "fk_card_payment"))
	@OnDelete(action = OnDeleteAction.CASCADE)
	static class CardPayment extends Payment {

		@Column(nullable = false, length = 16)
		private String card = "";

	}

	@Entity(name = "Transfer")
	@DiscriminatorValue("T")
	static class Transfer extends Payment {

		private @Nullable String iban;

	}

	@Entity(name = "Shape")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Shape extends Stamped {

		@Column(unique = true)
		private @Nullable String label;

		@ManyToOne
		private @Nullable Payment paid;

	}

	@Entity(name = "Circle")
	static class Circle extends Shape {

		private double radius;

	}

	@Entity(name = "Square")
	@Table(uniqueConstraints = @UniqueConstraint(name = "uq_square", columnNames = { "side", "color" }))
	static class Square extends Shape {

		private double side;

		private @Nullable String color;

	}

	@Entity(name = "ByNumber")
	@Inheritance
	@DiscriminatorColumn(name = "number_of", discriminatorType = DiscriminatorType.INTEGER)
	@DiscriminatorValue("1")
	static class ByNumber extends Stamped {

	}

	@Entity(name = "ByNumberTwo")
	@DiscriminatorValue("2")
	static class ByNumberTwo extends ByNumber {

	}

	@Entity(name = "Person")
<<<<<<< HEAD
	@SecondaryTable(name = "PersonDetails", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
=======
	@SecondaryTable(name = "`PersonDetails`", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
>>>>>>> wanted
	static class Person extends Stamped {

		private @Nullable String name;

<<<<<<< HEAD
		@Column(table = "PersonDetails", nullable = false)
=======
		@Column(table = "`PersonDetails`", nullable = false)
>>>>>>> wanted
		private String biography = "";

	}

}
