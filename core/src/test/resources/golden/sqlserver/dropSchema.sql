-- plain
drop schema shop;

-- if exists
drop schema if exists shop;
