-- registered
delete from users;

-- not registered
-- problem: the operation 'refresh sales' cannot be compiled for sqlite: no compiler is registered for 'dev.migrator.dialect.golden.GoldenCases$RefreshView'
