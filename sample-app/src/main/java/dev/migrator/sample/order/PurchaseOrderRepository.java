package dev.migrator.sample.order;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores and finds. */
public interface PurchaseOrderRepository extends JpaRepository<PurchaseOrder, Long> {

}
