-- plain
drop index ix_users_email;

-- concurrently, if exists
drop index if exists ix_users_email;

-- in a schema
drop index shop.ix_orders_id;
