-- registered
truncate table users;

-- not registered
-- problem: the operation 'refresh sales' cannot be compiled for oracle: no compiler is registered for 'dev.migrator.dialect.golden.GoldenCases$RefreshView'
