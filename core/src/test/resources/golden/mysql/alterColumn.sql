-- nothing

-- rename
alter table users rename column age to years;

-- type
alter table users modify column age bigint;

-- type with a conversion
-- problem: alterColumn 'age' of 'users' cannot be compiled for mysql: it has no conversion stated with a change of type

-- not null
alter table users modify column age int not null;

-- null
alter table users modify column age int;

-- default
alter table users alter column age set default 18;

-- no default
alter table users alter column age drop default;

-- comment
alter table users modify column age int comment 'it''s "old"';

-- no comment
alter table users modify column age int;

-- everything
alter table users change column age years bigint not null default 18 comment 'in years';

-- type of a column with a default that does not convert
-- problem: alterColumn 'state' of 'docs' cannot be compiled for mysql: it has no conversion stated with a change of type
