-- registered
truncate table users;

-- not registered
-- problem: the operation 'refresh sales' cannot be compiled for mysql: no compiler is registered for 'dev.migrator.dialect.golden.GoldenCases$RefreshView'
