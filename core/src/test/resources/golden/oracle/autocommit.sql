-- statements stand alone
-- outside a transaction
create index ix_users_age on users (age);
-- outside a transaction
update users set age = 0;
