-- revision: 3f2a9c1d7b54
-- message: create users

-- migrator:upgrade
create table users (id bigint primary key, email varchar(255) not null);

-- migrator:downgrade
drop table users;
