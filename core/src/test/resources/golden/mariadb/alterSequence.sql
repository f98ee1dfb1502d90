-- nothing

-- restart
alter sequence order_seq restart with 100;

-- increment
alter sequence order_seq increment by 50;

-- limits, cache and cycle
alter sequence order_seq minvalue 1 maxvalue 1000 cache 10 cycle;

-- no limits, no cycle
alter sequence order_seq no minvalue no maxvalue nocycle;

-- restart above the rows of a table
begin not atomic declare start_number bigint default (select coalesce(max(id), 0) + 50 from users where id >= 1); execute immediate concat('alter sequence order_seq restart with ', start_number); end;

-- restart above blocks
begin not atomic declare start_number bigint default (select coalesce((max(id) - max(id) % 20) / 20, 0) + 2 from users where id >= 1); execute immediate concat('alter sequence order_seq restart with ', start_number); end;

-- restart above rows and a sequence
begin not atomic declare start_number bigint default (select coalesce(max(n), 999) + 1 from (select max(age) as n from users union all select next_not_cached_value - 1 as n from order_seq) as numbers where n >= 1000); execute immediate concat('alter sequence order_seq restart with ', start_number); end;
