-- plain
-- problem: dropSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- if exists
-- problem: dropSequence 'order_seq' cannot be compiled for sqlite: it has no sequences
