-- plain
drop type mood;

-- if exists
drop type if exists mood;
