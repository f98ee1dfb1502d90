package dev.migrator.sample.customer;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers and lists customers. */
@RestController
class CustomerController {

	private final CustomerRepository customers;

	CustomerController(CustomerRepository customers) {
		this.customers = customers;
	}

	@GetMapping("/customers")
	List<Customer> customers() {
		return this.customers.findAll(Sort.by("email"));
	}

	@PostMapping("/customers")
	@ResponseStatus(HttpStatus.CREATED)
	Customer register(@RequestBody Registration registration) {
		return this.customers
			.save(new Customer(registration.email(), registration.firstName(), registration.lastName()));
	}

	/**
	 * What a customer says about themselves.
	 *
	 * @param email the address
	 * @param firstName the first name
	 * @param lastName the last name
	 */
	record Registration(String email, String firstName, String lastName) {

	}

}
