-- plain
do (select 'a schema must be empty to be dropped' union all select table_name from information_schema.tables where table_schema = 'shop');
drop schema shop;

-- if exists
do (select 'a schema must be empty to be dropped' union all select table_name from information_schema.tables where table_schema = 'shop');
drop schema if exists shop;
