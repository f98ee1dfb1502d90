-- plain
create index ix_users_email on users (email, age);

-- if not exists
begin
    execute immediate 'create index ix_users_email on users (email)';
exception
    when others then
        if sqlcode <> -955 then
            raise;
        end if;
end;

-- concurrently
create index ix_users_email on users (email);

-- in a schema
create index shop.ix_orders_other on shop.orders (id);

-- unique, some of the rows
-- problem: createIndex 'ix_users_active' of 'users' cannot be compiled for oracle: it has no partial indexes

-- expression, descending
create index ix_users_lower on users (lower(email), age desc);

-- order of nulls
-- problem: createIndex 'ix_users_order' of 'users' cannot be compiled for oracle: it has no order of nulls in indexes

-- unique with included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for oracle: it has no included columns in indexes

-- included columns
-- problem: createIndex 'ix_users_include' of 'users' cannot be compiled for oracle: it has no included columns in indexes

-- usual method
-- problem: createIndex 'ix_users_btree' of 'users' cannot be compiled for oracle: it has no choice of index method
