-- plain
create table _migrator_docs (
    owner_id bigint,
    constraint fk_docs_owner foreign key (owner_id) references users (id)
);
insert into _migrator_docs (rowid, owner_id)
    select rowid, owner_id from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- unnamed, to the primary key
create table _migrator_docs (
    owner_id bigint,
    foreign key (owner_id) references users
);
insert into _migrator_docs (rowid, owner_id)
    select rowid, owner_id from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- cascade and set null
create table _migrator_docs (
    owner_id bigint,
    constraint fk_docs_owner foreign key (owner_id) references users (id) on delete set null on update cascade
);
insert into _migrator_docs (rowid, owner_id)
    select rowid, owner_id from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- restrict and set default
create table _migrator_docs (
    owner_id bigint,
    constraint fk_docs_owner foreign key (owner_id) references users (id) on delete restrict on update set default
);
insert into _migrator_docs (rowid, owner_id)
    select rowid, owner_id from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- initially deferred
create table _migrator_docs (
    owner_id bigint,
    constraint fk_docs_owner foreign key (owner_id) references users (id) deferrable initially deferred
);
insert into _migrator_docs (rowid, owner_id)
    select rowid, owner_id from docs;
drop table docs;
pragma legacy_alter_table = on;
alter table _migrator_docs rename to docs;
pragma legacy_alter_table = off;

-- to another schema
-- problem: createForeignKey 'fk_docs_shop' of 'docs' cannot be compiled for sqlite: it has no schemas
