-- named
alter table users add constraint uq_users_email unique (email);

-- unnamed, two columns
alter table users add unique (email, age);

-- deferrable
alter table users add constraint uq_users_age unique (age) deferrable;

-- nulls are equal
alter table users add constraint uq_users_age unique nulls not distinct (age);
