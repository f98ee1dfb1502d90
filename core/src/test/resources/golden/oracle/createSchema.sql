-- plain
-- problem: createSchema 'shop' cannot be compiled for oracle: it has no schemas that are made or dropped by themselves

-- if not exists
-- problem: createSchema 'My Shop' cannot be compiled for oracle: it has no schemas that are made or dropped by themselves
