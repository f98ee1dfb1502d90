package dev.migrator.sample.order;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.sample.catalog.Product;
import dev.migrator.sample.customer.Customer;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a customer bought at one time. */
@Entity
@Table(name = "purchase_orders",
		indexes = @Index(name = "ix_purchase_orders_customer", columnList = "customer_id, placed_at desc"))
public class PurchaseOrder {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(optional = false)
	private @Nullable Customer customer;

	@Column(nullable = false)
	private OffsetDateTime placedAt = OffsetDateTime.MIN;

	@OneToMany(mappedBy = "order", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
	private List<OrderLine> lines = new ArrayList<>();

	/** For the persistence provider. */
	protected PurchaseOrder() {
	}

	/**
	 * Create an order without lines.
	 * @param customer who bought
	 * @param placedAt when
	 */
	public PurchaseOrder(Customer customer, OffsetDateTime placedAt) {
		this.customer = customer;
		this.placedAt = placedAt;
	}

	/**
	 * Add a line at today's price.
	 * @param product what was bought
	 * @param quantity how many
	 */
	public void add(Product product, int quantity) {
		this.lines.add(new OrderLine(this, product, quantity));
	}

	/**
	 * Return the identifier.
	 * @return the identifier
	 */
	public @Nullable Long getId() {
		return this.id;
	}

	/**
	 * Return when it was placed.
	 * @return when it was placed
	 */
	public OffsetDateTime getPlacedAt() {
		return this.placedAt;
	}

	/**
	 * Return the lines.
	 * @return the lines
	 */
	public List<OrderLine> getLines() {
		return this.lines;
	}

}
