-- named
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer,
    active boolean,
    constraint uq_users_email unique (email)
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- unnamed, two columns
create table _migrator_users (
    id bigint not null,
    email varchar(200),
    age integer,
    active boolean,
    unique (email, age)
);
insert into _migrator_users (rowid, id, email, age, active)
    select rowid, id, email, age, active from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- deferrable
-- problem: createUniqueConstraint 'uq_users_age' of 'users' cannot be compiled for sqlite: it has no deferrable unique constraints

-- nulls are equal
-- problem: createUniqueConstraint 'uq_users_age' of 'users' cannot be compiled for sqlite: it has no unique constraints for which nulls are equal
