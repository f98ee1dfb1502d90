-- plain
-- problem: dropEnum 'mood' cannot be compiled for sqlite: it has no enum types

-- if exists
-- problem: dropEnum 'mood' cannot be compiled for sqlite: it has no enum types
