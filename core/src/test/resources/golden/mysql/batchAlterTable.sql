-- several changes
alter table users
    add column nick varchar(20),
    drop column age,
    modify column email varchar(200) not null,
    add constraint ck_nick check (nick <> '');

-- two changes of one column
alter table users modify column email varchar(200) not null;
alter table users modify column email longtext not null;

-- a constraint made anew
alter table users
    drop primary key,
    add constraint pk_users primary key (id, email);

-- a comment between
alter table users
    add column bio longtext comment 'about',
    add column nick varchar(20);

-- code
-- problem: batchAlterTable 'users' cannot be compiled for mysql: code cannot be part of a batch
