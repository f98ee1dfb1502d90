-- defaults
create sequence order_seq;

-- if not exists
begin
    execute immediate 'create sequence order_seq';
exception
    when others then
        if sqlcode <> -955 then
            raise;
        end if;
end;

-- start and increment
create sequence order_seq start with 1 increment by 50;

-- every option
create sequence order_seq start with 50 increment by -5 minvalue -1000 maxvalue 1000 cache 20 cycle;
