-- several changes
alter table users add column nick varchar(20);
alter table users drop column age;
alter table users alter column email set not null;
alter table users add constraint ck_nick check (nick <> '');

-- two changes of one column
create table _migrator_users (
    id bigint not null,
    email text not null,
    age integer,
    active boolean,
    constraint pk_users primary key (id)
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- a constraint made anew
create table _migrator_users (
    id bigint not null,
    email varchar(200) not null,
    age integer,
    active boolean,
    constraint pk_users primary key (id, email)
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- a comment between
-- problem: addColumn 'bio' of 'users' cannot be compiled for sqlite: it has no comments

-- code
-- problem: batchAlterTable 'users' cannot be compiled for sqlite: code cannot be part of a batch
