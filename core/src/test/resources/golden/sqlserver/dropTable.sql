-- plain
drop table users;

-- if exists, in a schema
drop table if exists shop.[Order Lines];
