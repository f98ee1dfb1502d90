-- added
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlserver: it has no way to make a present column an identity column

-- added to a nullable column with a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlserver: it has no way to make a present column an identity column

-- changed
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlserver: it has no changes of identity columns

-- dropped
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlserver: it has no changes of identity columns

-- dropped for a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for sqlserver: it has no changes of identity columns
