-- plain
create index ix_users_email on users (email, age);

-- if not exists
create index if not exists ix_users_email on users (email);

-- concurrently
create index ix_users_email on users (email);

-- in a schema
create index ix_orders_other on shop.orders (id);

-- unique, some of the rows
-- problem: createIndex 'ix_users_active' of 'users' cannot be compiled for mariadb: it has no partial indexes

-- expression, descending
-- problem: createIndex 'ix_users_lower' of 'users' cannot be compiled for mariadb: it has no indexes over expressions

-- order of nulls
-- problem: createIndex 'ix_users_order' of 'users' cannot be compiled for mariadb: it has no order of nulls in indexes

-- unique with included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for mariadb: it has no included columns in indexes

-- included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for mariadb: it has no included columns in indexes

-- usual method
create index ix_users_btree using btree on users (email);
