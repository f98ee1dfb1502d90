-- revision: e1b2c3d4e5f6
-- message: fail

-- migrator:upgrade
insert into missing_table values (1);

-- migrator:downgrade
delete from missing_table;
