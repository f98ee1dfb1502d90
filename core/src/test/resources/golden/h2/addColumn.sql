-- with a comment
alter table users add column bio varchar;
comment on column users.bio is 'it''s about the user';

-- if not exists
alter table users add column if not exists bio varchar;
comment on column users.bio is 'it''s about the user';

-- if not exists, and it does
alter table users add column if not exists age integer;

-- not null with a default
alter table users add column points integer default 0 not null;

-- identity that begins anywhere
alter table users add column row_no bigint generated always as identity (start with 100 increment by 5) not null;
