-- plain
-- problem: dropEnum 'mood' cannot be compiled for oracle: it has no enum types

-- if exists
-- problem: dropEnum 'mood' cannot be compiled for oracle: it has no enum types
