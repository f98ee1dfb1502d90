-- plain
alter table docs add constraint fk_docs_owner foreign key (owner_id) references users (id);

-- unnamed, to the primary key
alter table docs add foreign key (owner_id) references users;

-- cascade and set null
-- problem: createForeignKey 'fk_docs_owner' of 'docs' cannot be compiled for oracle: it has no foreign keys that follow an update

-- restrict and set default
-- problem: createForeignKey 'fk_docs_owner' of 'docs' cannot be compiled for oracle: it has no foreign keys that follow an update
-- problem: createForeignKey 'fk_docs_owner' of 'docs' cannot be compiled for oracle: it has no foreign keys that set a default

-- initially deferred
alter table docs add constraint fk_docs_owner foreign key (owner_id) references users (id) deferrable initially deferred;

-- to another schema
alter table docs add constraint fk_docs_shop foreign key (owner_id) references shop.owners (id);
