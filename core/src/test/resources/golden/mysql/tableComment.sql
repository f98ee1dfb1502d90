-- with quotes, a backslash and a line break
alter table users comment = 'the user''s
home: C:\\users';

-- dropped
alter table users comment = '';
