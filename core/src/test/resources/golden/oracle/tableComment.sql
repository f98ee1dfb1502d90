-- with quotes, a backslash and a line break
comment on table users is 'the user''s
home: C:\users';

-- dropped
comment on table users is '';
