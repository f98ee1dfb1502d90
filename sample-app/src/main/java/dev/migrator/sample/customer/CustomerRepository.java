package dev.migrator.sample.customer;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores and finds. */
public interface CustomerRepository extends JpaRepository<Customer, Long> {

}
