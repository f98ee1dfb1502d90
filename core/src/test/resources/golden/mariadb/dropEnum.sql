-- plain
-- problem: dropEnum 'mood' cannot be compiled for mariadb: it has no enum types

-- if exists
-- problem: dropEnum 'mood' cannot be compiled for mariadb: it has no enum types
