-- named
alter table users add constraint pk_users primary key (id);

-- unnamed, two columns
alter table users add primary key (id, email);
