-- columns only
create table users (
    id bigint not null,
    name varchar(100)
);

-- every type
create table every_type (
    c_boolean boolean,
    c_tinyint tinyint,
    c_smallint smallint,
    c_integer integer,
    c_bigint bigint,
    c_real real,
    c_double double precision,
    c_date date,
    c_text text,
    c_blob blob,
    c_uuid blob,
    c_json text,
    c12 varchar,
    c13 varchar(20),
    c14 char,
    c15 char(3),
    c16 blob,
    c17 blob,
    c18 blob,
    c19 numeric,
    c20 numeric(10),
    c21 numeric(10, 2),
    c22 time,
    c23 time,
    c24 timestamp,
    c25 timestamp,
    c26 timestamp,
    c27 timestamp
);

-- array
-- problem: createTable 'users' cannot be compiled for sqlite: it has no arrays

-- enumeration in the column
-- problem: createTable 'users' cannot be compiled for sqlite: it has no enumerations written into a column; use an enum type or a check constraint

-- defaults and identities
create table users (
    id integer primary key autoincrement,
    state varchar(10) default 'new' not null,
    made timestamp default current_timestamp
);

-- stored generated column
create table lines (
    price numeric(10, 2),
    amount integer,
    total numeric(12, 2) generated always as (price * amount) stored
);

-- generated column without nulls
create table lines (
    price numeric(10, 2),
    amount integer,
    total numeric(12, 2) generated always as (price * amount) stored not null
);

-- virtual generated column
create table lines (
    price numeric(10, 2),
    amount integer,
    total numeric(12, 2) generated always as (price * amount) virtual
);

-- collation NOCASE
create table users (
    name text collate "NOCASE"
);

-- time with a time zone
create table users (
    at_time time
);

-- type in the words of the database
create table users (
    price numeric(12, 3)
);

-- named constraints
create table orders (
    id bigint not null,
    "no" integer not null,
    customer_id bigint,
    constraint pk_orders primary key (id, "no"),
    constraint uq_orders_no unique ("no"),
    constraint fk_orders_customer foreign key (customer_id) references customers (id) on delete cascade,
    constraint ck_orders_no check (no > 0)
);

-- unnamed constraints
create table orders (
    id bigint not null,
    "no" integer not null,
    customer_id bigint,
    primary key (id, "no"),
    unique ("no"),
    foreign key (customer_id) references customers (id) on delete cascade,
    check (no > 0)
);

-- indexes and comments
-- problem: createTable 'users' cannot be compiled for sqlite: it has no comments

-- if not exists
-- problem: createTable 'users' cannot be compiled for sqlite: it has no comments

-- if not exists, and it does
-- problem: createTable 'users' cannot be compiled for sqlite: it has no comments

-- names that need quotes
-- problem: createTable 'My Shop.Order' cannot be compiled for sqlite: it has no schemas

-- a name that is too long
create table "tääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" (
    id bigint
);
