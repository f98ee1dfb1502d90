package dev.migrator.sample.catalog;

import java.math.BigDecimal;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** Something to buy. */
@Entity
@Table(name = "products", comment = "What the shop sells",
		indexes = @Index(name = "ix_products_category", columnList = "category_id"))
public class Product {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(nullable = false, length = 40, unique = true)
	private String sku = "";

	@Column(nullable = false)
	private String name = "";

	@Column(nullable = false, precision = 12, scale = 2,
			check = @CheckConstraint(name = "ck_products_price", constraint = "price >= 0"))
	@ColumnDefault("0")
	private BigDecimal price = BigDecimal.ZERO;

	@ManyToOne(fetch = FetchType.EAGER)
	private @Nullable Category category;

	/** For the persistence provider. */
	protected Product() {
	}

	/**
	 * Return the identifier.
	 * @return the identifier
	 */
	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * Return the article number.
	 * @return the article number
	 */
	public String getSku() {
		return this.sku;
	}

	/**
	 * Return the name.
	 * @return the name
	 */
	public String getName() {
		return this.name;
	}

	/**
	 * Return the price of one.
	 * @return the price of one
	 */
	public BigDecimal getPrice() {
		return this.price;
	}

	/**
	 * Return the category, or {@code null} for none.
	 * @return the category, or {@code null} for none
	 */
	public @Nullable Category getCategory() {
		return this.category;
	}

}
