-- plain
-- problem: createSchema 'shop' cannot be compiled for sqlite: it has no schemas

-- if not exists
-- problem: createSchema 'My Shop' cannot be compiled for sqlite: it has no schemas
