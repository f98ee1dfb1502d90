-- named
alter table users add constraint uq_users_email unique (email);

-- unnamed, two columns
alter table users add unique (email, age);

-- deferrable
-- problem: createUniqueConstraint 'uq_users_age' of 'users' cannot be compiled for sqlserver: it has no deferrable constraints

-- nulls are equal
alter table users add constraint uq_users_age unique (age);
