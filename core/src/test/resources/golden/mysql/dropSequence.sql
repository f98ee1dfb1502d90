-- plain
-- problem: dropSequence 'order_seq' cannot be compiled for mysql: it has no sequences

-- if exists
-- problem: dropSequence 'order_seq' cannot be compiled for mysql: it has no sequences
