-- added
-- problem: alterColumn 'id' of 'docs' cannot be compiled for oracle: it has no way to make a present column an identity column

-- added to a nullable column with a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for oracle: it has no way to make a present column an identity column

-- changed
alter table docs modify id generated always as identity (start with 7 increment by 1);

-- dropped
alter table docs modify id drop identity;

-- dropped for a default
alter table docs modify id drop identity;
alter table docs modify id default 0;
