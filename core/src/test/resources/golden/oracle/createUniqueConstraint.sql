-- named
alter table users add constraint uq_users_email unique (email);

-- unnamed, two columns
alter table users add unique (email, age);

-- deferrable
alter table users add constraint uq_users_age unique (age) deferrable;

-- nulls are equal
-- problem: createUniqueConstraint 'uq_users_age' of 'users' cannot be compiled for oracle: it has no unique constraints for which nulls are equal
