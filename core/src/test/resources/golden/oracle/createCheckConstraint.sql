-- named
alter table users add constraint ck_users_age check (age >= 0 or age is null);

-- unnamed
alter table users add check (email like '%@%');
