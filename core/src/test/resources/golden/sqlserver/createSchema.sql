-- plain
create schema shop;

-- if not exists
if schema_id(N'My Shop') is null
    exec (N'create schema [My Shop]');
