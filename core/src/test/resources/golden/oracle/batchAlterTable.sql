-- several changes
alter table users add nick varchar2(20 char);
alter table users drop column age;
alter table users modify email not null;
alter table users add constraint ck_nick check (nick <> '');

-- two changes of one column
-- problem: alterColumn 'email' of 'users' cannot be compiled for oracle: a column cannot become a large object, or stop being one; add a column, copy the values and drop the old one

-- a constraint made anew
alter table users drop constraint pk_users;
alter table users add constraint pk_users primary key (id, email);

-- a comment between
alter table users add bio clob;
comment on column users.bio is 'about';
alter table users add nick varchar2(20 char);

-- code
-- problem: batchAlterTable 'users' cannot be compiled for oracle: code cannot be part of a batch
