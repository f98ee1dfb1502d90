-- plain
alter table users drop constraint uq_users_email;

-- if exists
alter table users drop constraint if exists fk_none;

-- primary key of a known table
alter table users drop constraint pk_users;

-- primary key of a table that is not known
alter table users drop constraint users_pkey;

-- in a schema
alter table shop.owners drop constraint ck;
