-- plain
drop domain mood;

-- if exists
drop domain if exists mood;
