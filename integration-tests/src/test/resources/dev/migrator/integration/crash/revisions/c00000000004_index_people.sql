-- revision: c00000000004
-- down-revision: c00000000003
-- message: index people, in their own transactions

-- migrator:upgrade postgresql no-transaction
create index concurrently ix_people_email on people (email);
create index concurrently if not exists ix_people_org on people (org_id);

-- migrator:upgrade h2 mysql mariadb sqlite no-transaction
create index ix_people_email on people (email);

-- migrator:upgrade no-transaction
update people set visits = visits + 1;

-- migrator:downgrade
drop index ix_people_email;
