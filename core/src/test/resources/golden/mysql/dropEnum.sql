-- plain
-- problem: dropEnum 'mood' cannot be compiled for mysql: it has no enum types

-- if exists
-- problem: dropEnum 'mood' cannot be compiled for mysql: it has no enum types
