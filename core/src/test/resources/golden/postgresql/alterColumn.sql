-- nothing

-- rename
alter table users rename column age to years;

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
alter table users
    alter column age drop default,
    alter column age set data type bigint,
    alter column age set not null,
    alter column age set default 18;
comment on column users.age is 'in years';
alter table users rename column age to years;

-- type of a column with a default that does not convert
alter table docs
    alter column state drop default,
    alter column state set data type integer using length(state),
    alter column state set default 0;
