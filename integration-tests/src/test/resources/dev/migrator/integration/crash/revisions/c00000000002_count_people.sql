-- revision: c00000000002
-- down-revision: c00000000001
-- message: change rows only

-- migrator:upgrade
update people set name = concat(name, '!');
insert into people (id, name, org_id) values (3, 'edsger', 1);
update people set name = concat(name, '?') where org_id = 1;

-- migrator:downgrade
delete from people where id = 3;
