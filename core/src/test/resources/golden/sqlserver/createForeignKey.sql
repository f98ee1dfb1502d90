-- plain
alter table docs add constraint fk_docs_owner foreign key (owner_id) references users (id);

-- unnamed, to the primary key
alter table docs add foreign key (owner_id) references users;

-- cascade and set null
alter table docs add constraint fk_docs_owner foreign key (owner_id) references users (id) on delete set null on update cascade;

-- restrict and set default
alter table docs add constraint fk_docs_owner foreign key (owner_id) references users (id) on update set default;

-- initially deferred
-- problem: createForeignKey 'fk_docs_owner' of 'docs' cannot be compiled for sqlserver: it has no deferrable constraints

-- to another schema
alter table docs add constraint fk_docs_shop foreign key (owner_id) references shop.owners (id);
