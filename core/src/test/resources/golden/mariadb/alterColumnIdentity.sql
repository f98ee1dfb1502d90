-- added
alter table docs modify column id bigint not null auto_increment;

-- added to a nullable column with a default
-- problem: alterColumn 'id' of 'docs' cannot be compiled for mariadb: it has no identity columns that refuse given values
-- problem: alterColumn 'id' of 'docs' cannot be compiled for mariadb: it has no start and increment of identity columns

-- changed
-- problem: alterColumn 'id' of 'docs' cannot be compiled for mariadb: it has no identity columns that refuse given values
-- problem: alterColumn 'id' of 'docs' cannot be compiled for mariadb: it has no start and increment of identity columns

-- dropped
alter table docs modify column id bigint not null;

-- dropped for a default
alter table docs modify column id bigint not null default 0;
