-- added
create table _migrator_docs (
    id integer not null primary key autoincrement,
    title text
);
insert into _migrator_docs (id, title)
    select id, title from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- added to a nullable column with a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: it has no identity columns that refuse given values
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: it has no start and increment of identity columns

-- changed
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: it has no identity columns that refuse given values
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: it has no start and increment of identity columns

-- dropped
create table _migrator_docs (
    id bigint primary key not null,
    title text
);
insert into _migrator_docs (id, title)
    select id, title from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- dropped for a default
create table _migrator_docs (
    id bigint primary key default 0 not null,
    title text
);
insert into _migrator_docs (id, title)
    select id, title from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;
