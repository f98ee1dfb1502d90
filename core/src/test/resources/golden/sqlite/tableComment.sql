-- with quotes, a backslash and a line break
-- problem: tableComment 'users' cannot be compiled for sqlite: it has no comments

-- dropped
-- problem: tableComment 'users' cannot be compiled for sqlite: it has no comments
