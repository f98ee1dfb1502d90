-- named
create table _migrator_users (
    id bigint not null,
    email varchar(200) not null,
    constraint pk_users primary key (id)
);
insert into _migrator_users (rowid, id, email)
    select rowid, id, email from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;

-- unnamed, two columns
create table _migrator_users (
    id bigint not null,
    email varchar(200) not null,
    primary key (id, email)
);
insert into _migrator_users (rowid, id, email)
    select rowid, id, email from users;
drop table users;
pragma legacy_alter_table = on;
alter table _migrator_users rename to users;
pragma legacy_alter_table = off;
