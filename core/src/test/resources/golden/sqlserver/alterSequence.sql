-- nothing

-- restart
alter sequence order_seq restart with 100;

-- increment
alter sequence order_seq increment by 50;

-- limits, cache and cycle
alter sequence order_seq minvalue 1 maxvalue 1000 cache 10 cycle;

-- no limits, no cycle
alter sequence order_seq no minvalue no maxvalue no cycle;
