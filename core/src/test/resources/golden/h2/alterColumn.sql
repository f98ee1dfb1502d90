-- nothing

-- rename
alter table users alter column age rename to years;

-- type
alter table users alter column age set data type bigint;

-- type with a conversion
alter table users alter column age set data type varchar(20) using 'about ' || age;

-- not null
alter table users alter column age set not null;

-- null
alter table users alter column age drop not null;

-- default
alter table users alter column age set default 18;

-- no default
alter table users alter column age drop default;

-- comment
comment on column users.age is 'it''s "old"';

-- no comment
comment on column users.age is null;

-- everything
alter table users alter column age drop default;
alter table users alter column age set data type bigint;
alter table users alter column age set not null;
alter table users alter column age set default 18;
comment on column users.age is 'in years';
alter table users alter column age rename to years;

-- type of a column with a default that does not convert
alter table docs alter column state drop default;
alter table docs alter column state set data type integer using length(state);
alter table docs alter column state set default 0;
