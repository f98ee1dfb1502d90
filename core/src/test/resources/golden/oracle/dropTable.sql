-- plain
drop table users;

-- if exists, in a schema
begin
    execute immediate 'drop table shop."Order Lines"';
exception
    when others then
        if sqlcode <> -942 then
            raise;
        end if;
end;
