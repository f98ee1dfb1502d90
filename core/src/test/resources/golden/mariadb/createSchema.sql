-- plain
create schema shop;

-- if not exists
create schema if not exists `My Shop`;
