-- plain
-- problem: dropEnum 'mood' cannot be compiled for sqlserver: it has no enum types

-- if exists
-- problem: dropEnum 'mood' cannot be compiled for sqlserver: it has no enum types
