-- several changes
alter table users add column nick varchar(20);
alter table users drop column age;
alter table users alter column email set not null;
alter table users add constraint ck_nick check (nick <> '');

-- two changes of one column
alter table users alter column email set not null;
alter table users alter column email set data type varchar;

-- a constraint made anew
alter table users drop constraint pk_users;
alter table users alter column email set not null;
alter table users add constraint pk_users primary key (id, email);

-- a comment between
alter table users add column bio varchar;
comment on column users.bio is 'about';
alter table users add column nick varchar(20);

-- code
-- problem: batchAlterTable 'users' cannot be compiled for h2: code cannot be part of a batch
