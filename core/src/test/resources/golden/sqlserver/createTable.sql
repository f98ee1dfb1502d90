-- columns only
create table users (
    id bigint not null,
    name nvarchar(100)
);

-- every type
create table every_type (
    c_boolean bit,
    c_tinyint smallint,
    c_smallint smallint,
    c_integer int,
    c_bigint bigint,
    c_real real,
    c_double float,
    c_date date,
    c_text nvarchar(max),
    c_blob varbinary(max),
    c_uuid uniqueidentifier,
    c_json nvarchar(max),
    c12 nvarchar(max),
    c13 nvarchar(20),
    c14 nchar(1),
    c15 nchar(3),
    c16 varbinary(max),
    c17 varbinary(20),
    c18 binary(16),
    c19 numeric,
    c20 numeric(10),
    c21 numeric(10, 2),
    c22 time,
    c23 time(3),
    c24 datetime2,
    c25 datetime2(7),
    c26 datetimeoffset,
    c27 datetimeoffset(6)
);

-- array
-- problem: createTable 'users' cannot be compiled for sqlserver: it has no arrays

-- enumeration in the column
-- problem: createTable 'users' cannot be compiled for sqlserver: it has no enumerations written into a column; use an enum type or a check constraint

-- defaults and identities
create table users (
    id bigint identity not null,
    state nvarchar(10) constraint df_users__state default 'new' not null,
    made datetime2 constraint df_users__made default current_timestamp,
    primary key (id)
);

-- stored generated column
create table lines (
    price numeric(10, 2),
    amount int,
    total as (cast(price * amount as numeric(12, 2))) persisted
);

-- generated column without nulls
create table lines (
    price numeric(10, 2),
    amount int,
    total as (cast(price * amount as numeric(12, 2))) persisted not null
);

-- virtual generated column
create table lines (
    price numeric(10, 2),
    amount int,
    total as (cast(price * amount as numeric(12, 2)))
);

-- collation Latin1_General_100_CI_AS
create table users (
    name nvarchar(max) collate Latin1_General_100_CI_AS
);

-- time with a time zone
-- problem: createTable 'users' cannot be compiled for sqlserver: it has no times with a time zone

-- type in the words of the database
create table users (
    price numeric(12, 3)
);

-- named constraints
create table orders (
    id bigint,
    no int,
    customer_id bigint,
    constraint pk_orders primary key (id, no),
    constraint uq_orders_no unique (no),
    constraint fk_orders_customer foreign key (customer_id) references customers (id) on delete cascade,
    constraint ck_orders_no check (no > 0)
);

-- unnamed constraints
create table orders (
    id bigint,
    no int,
    customer_id bigint,
    primary key (id, no),
    unique (no),
    foreign key (customer_id) references customers (id) on delete cascade,
    check (no > 0)
);

-- indexes and comments
create table users (
    id bigint,
    email nvarchar(200)
);
create index ix_users_email on users (email);
create index ix_users_both on users (id, email);
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'people who log in'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = 0 and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users';
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'the user''s number'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'id', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'id'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'id';

-- if not exists
if object_id(N'users', N'U') is null
    create table users (
    id bigint,
    email nvarchar(200)
);
if indexproperty(object_id(N'users'), N'ix_users_email', N'IndexID') is null
    create index ix_users_email on users (email);
if indexproperty(object_id(N'users'), N'ix_users_both', N'IndexID') is null
    create index ix_users_both on users (id, email);
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'people who log in'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = 0 and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users';
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'the user''s number'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'id', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'id'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'id';

-- if not exists, and it does
if object_id(N'users', N'U') is null
    create table users (
    id bigint,
    email nvarchar(200)
);

-- names that need quotes
create table [My Shop].[Order] (
    [user] bigint,
    [Mixed] bigint,
    [with "quotes"] bigint,
    [größe] bigint,
    [1st] bigint,
    plain_1 bigint,
    constraint [PK] primary key ([user], [Mixed])
);

-- a name that is too long
-- problem: createTable 'tääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' cannot be compiled for sqlserver: the name 'tääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' has 301 characters, the limit is 128
