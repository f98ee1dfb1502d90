-- nothing

-- restart
alter sequence order_seq restart with 100;

-- increment
alter sequence order_seq increment by 50;

-- limits, cache and cycle
alter sequence order_seq minvalue 1 maxvalue 1000 cache 10 cycle;

-- no limits, no cycle
alter sequence order_seq no minvalue no maxvalue no cycle;

-- restart above the rows of a table
select setval('order_seq', (select coalesce(max(id), 0) + 50 from users where id >= 1)::bigint, false);

-- restart above blocks
select setval('order_seq', (select coalesce((max(id) - max(id) % 20) / 20, 0) + 2 from users where id >= 1)::bigint, false);

-- restart above rows and a sequence
select setval('order_seq', (select coalesce(max(n), 999) + 1 from (select max(age) as n from users union all select last_value as n from order_seq) as numbers where n >= 1000)::bigint, false);
