-- plain
alter table users drop column age;

-- if exists
alter table users drop column if exists none;
