-- plain
alter table users rename to people;

-- reserved word in a schema
-- problem: renameTable 'shop.orders' cannot be compiled for sqlite: it has no schemas
