-- plain
create type mood as enum ('sad', 'ok');

-- quotes, in a schema
create type shop."Mood" as enum ('it''s', 'so so');
