package dev.migrator.sample.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Entity
@Table(name = "customers")
public class Customer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(nullable = false, unique = true)
	private String email = "";

	@Column(nullable = false, length = 100)
	private String firstName = "";

	@Column(nullable = false, length = 100)
	private String lastName = "";

	@Column(nullable = false)
	@ColumnDefault("0")
	private int loyaltyPoints;

	/** For the persistence provider. */
	protected Customer() {
	}

	/**
	 * Create a customer without points.
	 * @param email the address, unique among customers
	 * @param firstName the first name
	 * @param lastName the last name
	 */
	public Customer(String email, String firstName, String lastName) {
		this.email = email;
		this.firstName = firstName;
		this.lastName = lastName;
	}

	/**
	 * Return the identifier, or {@code null} before the customer is stored.
	 * @return the identifier, or {@code null} before the customer is stored
	 */
	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * Return the address.
	 * @return the address
	 */
	public String getEmail() {
		return this.email;
	}

	/**
	 * Return the first name.
	 * @return the first name
	 */
	public String getFirstName() {
		return this.firstName;
	}

	/**
	 * Return the last name.
	 * @return the last name
	 */
	public String getLastName() {
		return this.lastName;
	}

	/**
	 * Return the points.
	 * @return the points
	 */
	public int getLoyaltyPoints() {
		return this.loyaltyPoints;
	}

	/**
	 * Add points.
	 * @param points how many
	 */
	public void addPoints(int points) {
		this.loyaltyPoints += points;
	}

}
