package dev.migrator.sample.order;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import dev.migrator.sample.catalog.Product;
import dev.migrator.sample.catalog.ProductRepository;
import dev.migrator.sample.customer.Customer;
import dev.migrator.sample.customer.CustomerRepository;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes and shows orders. */
@RestController
class OrderController {

	private static final int POINTS_PER_ORDER = 10;

	private final PurchaseOrderRepository orders;

	private final CustomerRepository customers;

	private final ProductRepository products;

	OrderController(PurchaseOrderRepository orders, CustomerRepository customers, ProductRepository products) {
		this.orders = orders;
		this.customers = customers;
		this.products = products;
	}

	@GetMapping("/orders/{id}")
	PurchaseOrder order(@PathVariable long id) {
		return this.orders.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@PostMapping("/orders")
	@ResponseStatus(HttpStatus.CREATED)
	@Transactional
	PurchaseOrder place(@RequestBody Placement placement) {
		Customer customer = this.customers.findById(placement.customerId())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Product product = this.products.findById(placement.productId())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		PurchaseOrder order = new PurchaseOrder(customer, OffsetDateTime.now(ZoneOffset.UTC));
		order.add(product, placement.quantity());
		customer.addPoints(POINTS_PER_ORDER);
		return this.orders.save(order);
	}

	/**
	 * What is bought.
	 *
	 * @param customerId who buys
	 * @param productId what
	 * @param quantity how many
	 */
	record Placement(long customerId, long productId, int quantity) {

	}

}
