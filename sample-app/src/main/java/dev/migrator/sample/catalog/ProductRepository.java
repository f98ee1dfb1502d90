package dev.migrator.sample.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores and finds. */
public interface ProductRepository extends JpaRepository<Product, Long> {

}
