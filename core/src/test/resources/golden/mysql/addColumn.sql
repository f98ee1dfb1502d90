-- with a comment
alter table users add column bio longtext comment 'it''s about the user';

-- if not exists
alter table users add column bio longtext comment 'it''s about the user';

-- if not exists, and it does

-- not null with a default
alter table users add column points int not null default 0;

-- identity that begins anywhere
-- problem: addColumn 'row_no' of 'users' cannot be compiled for mysql: it has no identity columns that refuse given values
-- problem: addColumn 'row_no' of 'users' cannot be compiled for mysql: it has no start and increment of identity columns
