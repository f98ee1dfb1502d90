-- nothing

-- restart
alter sequence order_seq restart start with 100;

-- increment
alter sequence order_seq increment by 50;

-- limits, cache and cycle
alter sequence order_seq minvalue 1 maxvalue 1000 cache 10 cycle;

-- no limits, no cycle
alter sequence order_seq nominvalue nomaxvalue nocycle;

-- restart above the rows of a table
-- problem: alterSequence 'order_seq' cannot be compiled for oracle: it has no way to let a sequence go on above numbers that are there

-- restart above blocks
-- problem: alterSequence 'order_seq' cannot be compiled for oracle: it has no way to let a sequence go on above numbers that are there

-- restart above rows and a sequence
-- problem: alterSequence 'order_seq' cannot be compiled for oracle: it has no way to let a sequence go on above numbers that are there
