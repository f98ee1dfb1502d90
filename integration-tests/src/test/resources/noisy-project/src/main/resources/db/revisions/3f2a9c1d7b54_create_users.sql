-- revision: 3f2a9c1d7b54
-- message: create users

-- migrator:upgrade
create table users (id bigint primary key, name varchar(200) not null);

-- migrator:downgrade
drop table users;
