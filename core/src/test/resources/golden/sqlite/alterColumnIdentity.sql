-- added
-- refused: alterColumn 'id' of 'docs' cannot be compiled for sqlite: an identity column must be the only column of the primary key

-- added to a nullable column with a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: an identity column takes the values it is given
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: identity columns count by 1

-- changed
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlite: an identity column takes the values it is given

-- dropped
create table _migrator_docs (
    id integer primary key,
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
    id integer primary key default 0,
    title text
);
insert into _migrator_docs (id, title)
    select id, title from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;
