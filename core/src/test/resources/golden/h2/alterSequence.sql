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
alter sequence order_seq restart with (select coalesce(max(id), 0) + 50 from users where id >= 1);

-- restart above blocks
alter sequence order_seq restart with (select coalesce((max(id) - max(id) % 20) / 20, 0) + 2 from users where id >= 1);

-- restart above rows and a sequence
alter sequence order_seq restart with (select coalesce(max(n), 999) + 1 from (select max(age) as n from users union all select base_value - 1 as n from information_schema.sequences where sequence_schema = current_schema and lower(sequence_name) = 'order_seq') as numbers where n >= 1000);
