-- plain
create index ix_users_email on users (email, age);

-- if not exists
create index if not exists ix_users_email on users (email);

-- concurrently
create index ix_users_email on users (email);

-- in a schema
-- problem: createIndex 'ix_orders_other' of 'shop.orders' cannot be compiled for sqlite: it has no schemas

-- unique, some of the rows
create unique index ix_users_active on users (email) where active;

-- expression, descending
create index ix_users_lower on users ((lower(email)), age desc);

-- order of nulls
-- problem: createIndex 'ix_users_order' of 'users' cannot be compiled for sqlite: it has no order of nulls in indexes

-- unique with included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for sqlite: it has no included columns in indexes

-- included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for sqlite: it has no included columns in indexes

-- usual method
-- problem: createIndex 'ix_users_btree' of 'users' cannot be compiled for sqlite: it has no choice of index method
