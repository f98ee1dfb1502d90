-- plain
drop index ix_users_email;

-- concurrently, if exists
begin
    execute immediate 'drop index ix_users_email';
exception
    when others then
        if sqlcode <> -1418 then
            raise;
        end if;
end;

-- in a schema
drop index shop.ix_orders_id;
