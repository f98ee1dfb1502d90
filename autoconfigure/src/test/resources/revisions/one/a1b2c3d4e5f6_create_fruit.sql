-- revision: a1b2c3d4e5f6
-- message: create fruit

-- migrator:upgrade
create table fruit (id int primary key, name varchar(40));
insert into fruit values (1, 'apple');

-- migrator:downgrade
drop table fruit;
