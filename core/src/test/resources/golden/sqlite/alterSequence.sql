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

-- restart above the rows of a table
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- restart above blocks
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences

-- restart above rows and a sequence
-- problem: alterSequence 'order_seq' cannot be compiled for sqlite: it has no sequences
