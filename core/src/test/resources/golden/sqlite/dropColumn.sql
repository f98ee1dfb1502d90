-- plain
alter table users drop column age;

-- if exists
