-- at the end
alter type mood add value 'happy';

-- before another
-- problem: addEnumValue 'mood' cannot be compiled for h2: it has no way to add a value to an enum type other than at its end
