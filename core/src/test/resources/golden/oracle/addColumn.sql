-- with a comment
alter table users add bio clob;
comment on column users.bio is 'it''s about the user';

-- if not exists
begin
    execute immediate 'alter table users add bio clob';
exception
    when others then
        if sqlcode <> -1430 then
            raise;
        end if;
end;
comment on column users.bio is 'it''s about the user';

-- if not exists, and it does
begin
    execute immediate 'alter table users add age number(10)';
exception
    when others then
        if sqlcode <> -1430 then
            raise;
        end if;
end;

-- not null with a default
alter table users add points number(10) default 0 not null;

-- identity that begins anywhere
alter table users add row_no number(19) generated always as identity (start with 100 increment by 5) not null;
