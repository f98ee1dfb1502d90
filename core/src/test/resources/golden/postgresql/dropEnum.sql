-- plain
drop cast if exists (varchar as mood);
drop cast if exists (mood as varchar);
drop type mood;

-- if exists
drop cast if exists (varchar as mood);
drop cast if exists (mood as varchar);
drop type if exists mood;
