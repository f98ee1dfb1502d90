-- nothing
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- restart
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- increment
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- limits, cache and cycle
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- no limits, no cycle
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences
