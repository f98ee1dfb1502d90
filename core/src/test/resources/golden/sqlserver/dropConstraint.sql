-- plain
alter table users drop constraint uq_users_email;

-- if exists
alter table users drop constraint if exists fk_none;

-- primary key of a known table
alter table users drop constraint pk_users;

-- primary key of a table that is not known
declare @drop nvarchar(max) = N'alter table users drop constraint ' + coalesce((select quotename(name) from sys.key_constraints
    where parent_object_id = object_id(N'users') and type = N'PK'), N'[primary key]')
exec (@drop);

-- in a schema
alter table shop.owners drop constraint ck;
