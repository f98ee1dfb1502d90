-- revision: c00000000008
-- down-revision: c00000000007
-- message: definitions and rows in plain SQL

-- migrator:upgrade
create table visits (id bigint, note varchar(50));
insert into visits (id, note) values (1, 'first');
alter table visits add column place varchar(20);
update visits set place = 'here';
create index ix_visits_place on visits (place);
insert into visits (id, note, place) select id, full_name, 'there' from persons;
drop table notes;

-- migrator:downgrade
drop table visits;
