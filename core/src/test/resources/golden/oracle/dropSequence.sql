-- plain
drop sequence order_seq;

-- if exists
begin
    execute immediate 'drop sequence order_seq';
exception
    when others then
        if sqlcode <> -2289 then
            raise;
        end if;
end;
