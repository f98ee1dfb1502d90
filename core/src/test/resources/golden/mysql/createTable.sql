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
    c_integer int,
    c_bigint bigint,
    c_real float,
    c_double double,
    c_date date,
    c_text longtext,
    c_blob longblob,
    c_uuid binary(16),
    c_json json,
    c12 longtext,
    c13 varchar(20),
    c14 char,
    c15 char(3),
    c16 longblob,
    c17 varbinary(20),
    c18 binary(16),
    c19 decimal,
    c20 decimal(10),
    c21 decimal(10, 2),
    c22 time,
    c23 time(3),
    c24 datetime(6),
    c25 datetime(6),
    c26 datetime(6),
    c27 datetime(6)
);

-- array
-- problem: createTable 'users' cannot be compiled for mysql: it has no arrays

-- enumeration in the column
create table users (
    mood enum ('sad', 'so so')
);

-- defaults and identities
create table users (
    id bigint not null auto_increment,
    state varchar(10) not null default 'new',
    made datetime(6) default current_timestamp(6),
    primary key (id)
);

-- stored generated column
create table `lines` (
    price decimal(10, 2),
    amount int,
    total decimal(12, 2) generated always as (price * amount) stored
);

-- generated column without nulls
create table `lines` (
    price decimal(10, 2),
    amount int,
    total decimal(12, 2) generated always as (price * amount) stored not null
);

-- virtual generated column
create table `lines` (
    price decimal(10, 2),
    amount int,
    total decimal(12, 2) generated always as (price * amount) virtual
);

-- collation utf8mb4_bin
create table users (
    name longtext collate utf8mb4_bin
);

-- time with a time zone
-- problem: createTable 'users' cannot be compiled for mysql: it has no times with a time zone

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
    id bigint comment 'the user''s number',
    email varchar(200)
) comment = 'people who log in';
create index ix_users_email on users (email);
create index ix_users_both on users (id, email);

-- if not exists
create table if not exists users (
    id bigint comment 'the user''s number',
    email varchar(200)
) comment = 'people who log in';
create index ix_users_email on users (email);
create index ix_users_both on users (id, email);

-- if not exists, and it does
create table if not exists users (
    id bigint comment 'the user''s number',
    email varchar(200)
) comment = 'people who log in';

-- names that need quotes
create table `My Shop`.`Order` (
    user bigint,
    `Mixed` bigint,
    `with "quotes"` bigint,
    `größe` bigint,
    `1st` bigint,
    plain_1 bigint,
    constraint `PK` primary key (user, `Mixed`)
);

-- a name that is too long
-- problem: createTable 'tääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' cannot be compiled for mysql: the name 'tääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' has 301 characters, the limit is 64
