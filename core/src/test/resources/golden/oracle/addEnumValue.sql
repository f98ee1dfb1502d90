-- at the end
-- problem: addEnumValue 'mood' cannot be compiled for oracle: it has no way to add a value to an enum type

-- before another
-- problem: addEnumValue 'mood' cannot be compiled for oracle: it has no way to add a value to an enum type
