package dev.migrator.sample.order;

import java.math.BigDecimal;

import dev.migrator.sample.catalog.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** One product of an order. */
@Entity
@Table(name = "order_lines")
public class OrderLine {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(optional = false, fetch = FetchType.LAZY)
	@OnDelete(action = OnDeleteAction.CASCADE)
	private @Nullable PurchaseOrder order;

	@ManyToOne(optional = false)
	private @Nullable Product product;

	@Column(nullable = false)
	private int quantity;

	@Column(nullable = false, precision = 12, scale = 2)
	private BigDecimal unitPrice = BigDecimal.ZERO;

	/** For the persistence provider. */
	protected OrderLine() {
	}

	OrderLine(PurchaseOrder order, Product product, int quantity) {
		this.order = order;
		this.product = product;
		this.quantity = quantity;
		this.unitPrice = product.getPrice();
	}

	/**
	 * Return what was bought.
	 * @return what was bought
	 */
	public @Nullable Product getProduct() {
		return this.product;
	}

	/**
	 * Return how many.
	 * @return how many
	 */
	public int getQuantity() {
		return this.quantity;
	}

	/**
	 * Return the price of one at that time.
	 * @return the price of one at that time
	 */
	public BigDecimal getUnitPrice() {
		return this.unitPrice;
	}

}
