-- nothing

-- rename
alter table users rename column age to years;

-- type
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age bigint,
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- type with a conversion
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age varchar(20),
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, 'about ' || age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- not null
alter table users alter column age set not null;

-- null
alter table users alter column age drop not null;

-- default
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer default 18,
    active boolean
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- no default

-- comment
-- problem: alterColumn 'age' of 'users' cannot be compiled for sqlite: it has no comments

-- no comment
-- problem: alterColumn 'age' of 'users' cannot be compiled for sqlite: it has no comments

-- everything
-- problem: alterColumn 'age' of 'users' cannot be compiled for sqlite: it has no comments

-- type of a column with a default that does not convert
create table _migrator_docs (
    state integer default 0
);
insert into _migrator_docs (rowid, state)
    select rowid, length(state) from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;
