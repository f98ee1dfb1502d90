-- plain
drop index ix_users_email on users;

-- concurrently, if exists
drop index if exists ix_users_email on users;

-- in a schema
drop index ix_orders_id on shop.orders;
