-- plain
drop table users;

-- if exists, in a schema
-- problem: dropTable 'shop.Order Lines' cannot be compiled for sqlite: it has no schemas
