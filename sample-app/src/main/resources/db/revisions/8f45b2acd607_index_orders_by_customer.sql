-- revision: 8f45b2acd607
-- down-revision: 7e54a19bc5f6
-- message: index orders by customer
-- created-at: 2026-10-20T09:00:00Z

-- migrator:upgrade postgresql no-transaction
create index concurrently ix_purchase_orders_customer on purchase_orders (customer_id, placed_at desc);

-- migrator:upgrade h2
create index ix_purchase_orders_customer on purchase_orders (customer_id, placed_at desc);

-- migrator:downgrade postgresql no-transaction
drop index concurrently ix_purchase_orders_customer;

-- migrator:downgrade h2
drop index ix_purchase_orders_customer;
