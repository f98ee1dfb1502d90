-- plain
drop index ix_users_email;

-- concurrently, if exists
drop index if exists ix_users_email;

-- in a schema
-- problem: dropIndex 'ix_orders_id' of 'shop.orders' cannot be compiled for sqlite: it has no schemas
