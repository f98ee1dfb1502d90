-- plain
create index ix_users_email on users (email, age);

-- if not exists
create index if not exists ix_users_email on users (email);

-- concurrently
-- outside a transaction
create index concurrently ix_users_email on users (email);

-- in a schema
create index ix_orders_other on shop.orders (id);

-- unique, some of the rows
create unique index ix_users_active on users (email) where active;

-- expression, descending
create index ix_users_lower on users ((lower(email)), age desc);

-- order of nulls
create index ix_users_order on users (age desc nulls last, email nulls first);

-- unique with included columns
create unique index ix_users_include on users (email) include (age);

-- included columns
create index ix_users_include on users (email) include (age);

-- method
create index ix_users_hash on users using hash (email);

-- usual method
create index ix_users_btree on users using btree (email);
