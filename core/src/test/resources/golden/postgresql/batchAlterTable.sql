-- several changes
alter table users
    add column nick varchar(20),
    drop column age,
    alter column email set not null,
    add constraint ck_nick check (nick <> '');

-- two changes of one column
alter table users alter column email set not null;
alter table users alter column email set data type text;

-- a constraint made anew
alter table users drop constraint pk_users;
alter table users add constraint pk_users primary key (id, email);

-- a comment between
alter table users add column bio text;
comment on column users.bio is 'about';
alter table users add column nick varchar(20);

-- code
-- problem: batchAlterTable 'users' cannot be compiled for postgresql: code cannot be part of a batch
