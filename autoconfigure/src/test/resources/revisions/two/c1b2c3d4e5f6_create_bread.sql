-- revision: c1b2c3d4e5f6
-- message: create bread

-- migrator:upgrade
create table bread (id integer primary key);

-- migrator:downgrade
drop table bread;
