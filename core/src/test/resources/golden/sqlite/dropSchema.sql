-- plain
-- problem: dropSchema 'shop' cannot be compiled for sqlite: it has no schemas

-- if exists
-- problem: dropSchema 'shop' cannot be compiled for sqlite: it has no schemas
