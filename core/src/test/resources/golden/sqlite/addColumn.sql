-- with a comment
-- problem: addColumn 'bio' of 'users' cannot be compiled for sqlite: it has no comments

-- if not exists
-- problem: addColumn 'bio' of 'users' cannot be compiled for sqlite: it has no comments

-- if not exists, and it does
-- problem: addColumn 'age' of 'users' cannot be compiled for sqlite: it has no comments

-- not null with a default
alter table users add column points integer default 0 not null;

-- identity that begins anywhere
-- problem: addColumn 'row_no' of 'users' cannot be compiled for sqlite: it has no identity columns that refuse given values
-- problem: addColumn 'row_no' of 'users' cannot be compiled for sqlite: it has no start and increment of identity columns
-- problem: addColumn 'row_no' of 'users' cannot be compiled for sqlite: an identity column must be the only column of the primary key
