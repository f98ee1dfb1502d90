-- defaults
-- problem: createSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- if not exists
-- problem: createSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- start and increment
-- problem: createSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- every option
-- problem: createSequence 'order_seq' cannot be compiled for sqlite: it has no sequences
