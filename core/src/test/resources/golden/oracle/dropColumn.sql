-- plain
alter table users drop column age;

-- if exists
begin
    execute immediate 'alter table users drop column none';
exception
    when others then
        if sqlcode <> -904 then
            raise;
        end if;
end;

-- with a constraint and an index over it
alter table docs drop constraint uq_docs;
alter table docs drop column no;

-- not known
alter table logs drop column age;
