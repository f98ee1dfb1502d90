-- plain
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer,
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- if exists

-- primary key of a known table
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer,
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- primary key of a table that is not known
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer,
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- in a schema
-- problem: dropConstraint 'ck' of 'shop.owners' cannot be compiled for sqlite: it has no schemas
