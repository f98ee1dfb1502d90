-- plain
drop index ix_users_email;

-- concurrently, if exists
-- outside a transaction
drop index concurrently if exists ix_users_email;

-- in a schema
drop index shop.ix_orders_id;
