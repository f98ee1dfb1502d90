-- plain
create index ix_users_email on users (email, age);

-- if not exists
if indexproperty(object_id(N'users'), N'ix_users_email', N'IndexID') is null
    create index ix_users_email on users (email);

-- concurrently
create index ix_users_email on users (email);

-- in a schema
create index ix_orders_other on shop.orders (id);

-- unique, some of the rows
create unique index ix_users_active on users (email) where active;

-- expression, descending
-- problem: createIndex 'ix_users_lower' of 'users' cannot be compiled for sqlserver: it has no indexes over expressions

-- order of nulls
-- problem: createIndex 'ix_users_order' of 'users' cannot be compiled for sqlserver: it has no order of nulls in indexes

-- unique with included columns
create unique index ix_users_include on users (email) include (age);

-- included columns
create index ix_users_include on users (email) include (age);

-- usual method
-- problem: createIndex 'ix_users_btree' of 'users' cannot be compiled for sqlserver: it has no choice of index method
