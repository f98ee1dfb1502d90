-- plain
create index ix_users_email on users (email, age);

-- if not exists
create index if not exists ix_users_email on users (email);

-- concurrently
create index ix_users_email on users (email);

-- in a schema
create index ix_orders_other on shop.orders (id);

-- unique, some of the rows
-- problem: createIndex 'ix_users_active' of 'users' cannot be compiled for h2: it has no partial indexes

-- expression, descending
-- problem: createIndex 'ix_users_lower' of 'users' cannot be compiled for h2: it has no indexes over expressions

-- order of nulls
create index ix_users_order on users (age desc nulls last, email nulls first);

-- unique with included columns
create unique index ix_users_include on users (email) include (age);

-- included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for h2: included columns are for unique indexes only

-- method
-- problem: createIndex 'ix_users_hash' of 'users' cannot be compiled for h2: it has no choice of index method

-- usual method
-- problem: createIndex 'ix_users_btree' of 'users' cannot be compiled for h2: it has no choice of index method
