-- plain
alter table users drop column age;

-- if exists
declare @drop nvarchar(max) = (select N'alter table users drop constraint ' + quotename(name) from sys.default_constraints
    where parent_object_id = object_id(N'users') and parent_column_id = columnproperty(object_id(N'users'), N'none', N'ColumnId'))
if @drop is not null
    exec (@drop);
alter table users drop column if exists none;

-- with a constraint and an index over it
drop index ix_docs_no on docs;
alter table docs drop constraint uq_docs;
alter table docs drop column no;

-- not known
declare @drop nvarchar(max) = (select N'alter table logs drop constraint ' + quotename(name) from sys.default_constraints
    where parent_object_id = object_id(N'logs') and parent_column_id = columnproperty(object_id(N'logs'), N'age', N'ColumnId'))
if @drop is not null
    exec (@drop);
alter table logs drop column age;
