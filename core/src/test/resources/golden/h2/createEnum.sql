-- plain
create domain mood as enum ('sad', 'ok');

-- quotes, in a schema
create domain shop."Mood" as enum ('it''s', 'so so');
