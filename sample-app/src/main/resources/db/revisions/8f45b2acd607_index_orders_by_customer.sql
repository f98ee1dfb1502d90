-- revision: 8f45b2acd607
-- down-revision: 7e54a19bc5f6
-- message: index orders by customer
-- created-at: 2026-10-20T09:00:00Z

-- migrator:upgrade postgresql no-transaction
create index concurrently ix_purchase_orders_customer on purchase_orders (customer_id, placed_at desc);

-- migrator:upgrade h2 mariadb sqlite
create index ix_purchase_orders_customer on purchase_orders (customer_id, placed_at desc);

-- migrator:downgrade postgresql no-transaction
drop index concurrently ix_purchase_orders_customer;

-- migrator:downgrade h2 sqlite
drop index ix_purchase_orders_customer;

-- The foreign key needs an index of its own again.
-- migrator:downgrade mariadb
alter table purchase_orders
    add index fk_purchase_orders_customer (customer_id),
    drop index ix_purchase_orders_customer;
