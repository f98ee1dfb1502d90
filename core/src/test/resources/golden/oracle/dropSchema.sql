-- plain
-- problem: dropSchema 'shop' cannot be compiled for oracle: it has no schemas that are made or dropped by themselves

-- if exists
-- problem: dropSchema 'shop' cannot be compiled for oracle: it has no schemas that are made or dropped by themselves
