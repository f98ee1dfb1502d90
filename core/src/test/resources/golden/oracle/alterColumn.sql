-- nothing

-- rename
alter table users rename column age to years;

-- type
alter table users modify age number(19);

-- type with a conversion
-- problem: alterColumn 'age' of 'users' cannot be compiled for oracle: it has no conversion stated with a change of type

-- not null
alter table users modify age not null;

-- null

-- default
alter table users modify age default 18;

-- no default
alter table users modify age default null;

-- comment
comment on column users.age is 'it''s "old"';

-- no comment
comment on column users.age is '';

-- everything
alter table users modify age number(19) default 18 not null;
comment on column users.age is 'in years';
alter table users rename column age to years;

-- type of a column with a default that does not convert
-- problem: alterColumn 'state' of 'docs' cannot be compiled for oracle: it has no conversion stated with a change of type

-- not known, type
alter table logs modify text varchar2(20 char);

-- not known but for the column, type
alter table logs modify text varchar2(20 char);

-- not known, type and nullability
alter table logs modify text varchar2(20 char) not null;

-- not known, default and name
alter table logs modify text default 'it''s';
alter table logs rename column text to words;
