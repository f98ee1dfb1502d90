-- plain
alter table users drop constraint uq_users_email;

-- if exists
begin
    execute immediate 'alter table users drop constraint fk_none';
exception
    when others then
        if sqlcode <> -2443 then
            raise;
        end if;
end;

-- primary key of a known table
alter table users drop primary key;

-- primary key of a table that is not known
alter table users drop primary key;

-- in a schema
alter table shop.owners drop constraint ck;
