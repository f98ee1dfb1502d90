-- plain
-- problem: createEnum 'mood' cannot be compiled for sqlserver: it has no enum types

-- quotes, in a schema
-- problem: createEnum 'shop.Mood' cannot be compiled for sqlserver: it has no enum types
