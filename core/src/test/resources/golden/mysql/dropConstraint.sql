-- plain
alter table users drop index uq_users_email;

-- if exists

-- primary key of a known table
alter table users drop primary key;

-- primary key of a table that is not known
alter table users drop primary key;

-- in a schema
alter table shop.owners drop constraint ck;
