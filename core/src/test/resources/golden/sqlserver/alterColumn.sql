-- nothing

-- rename
exec sp_rename N'users.age', N'years', N'COLUMN';
if object_id(N'df_users__age', N'D') is not null
    exec sp_rename N'df_users__age', N'df_users__years', N'OBJECT';

-- type
alter table users alter column age bigint null;

-- type with a conversion
-- problem: alterColumn 'age' of 'users' cannot be compiled for sqlserver: it has no conversion stated with a change of type

-- not null
alter table users alter column age int not null;

-- null
alter table users alter column age int null;

-- default
alter table users add constraint df_users__age default 18 for age;

-- no default

-- comment
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'it''s "old"'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'age', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'age'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'age';

-- no comment
declare @schema sysname = object_schema_name(object_id(N'users'))
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'age', N'ColumnId') and name = N'MS_Description')
    exec sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'age';

-- everything
alter table users alter column age bigint not null;
alter table users add constraint df_users__age default 18 for age;
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'in years'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'age', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'age'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'age';
exec sp_rename N'users.age', N'years', N'COLUMN';
if object_id(N'df_users__age', N'D') is not null
    exec sp_rename N'df_users__age', N'df_users__years', N'OBJECT';

-- type of a column with a default that does not convert
-- problem: alterColumn 'state' of 'docs' cannot be compiled for sqlserver: it has no conversion stated with a change of type

-- not known, type
-- refused: alterColumn 'text' of 'logs' cannot be compiled for sqlserver: a change of type or nullability states both, and the column as it is is not known here; add .existing(column(...))

-- not known but for the column, type
declare @name sysname, @definition nvarchar(max), @sql nvarchar(max)
select @name = name, @definition = definition from sys.default_constraints
    where parent_object_id = object_id(N'logs') and parent_column_id = columnproperty(object_id(N'logs'), N'text', N'ColumnId')
set @sql = N'alter table logs drop constraint ' + quotename(@name)
if @name is not null
    exec (@sql)
alter table logs alter column text nvarchar(20) null
set @sql = N'alter table logs add constraint ' + quotename(@name) + N' default ' + @definition + N' for text'
if @name is not null
    exec (@sql);

-- not known, type and nullability
declare @name sysname, @definition nvarchar(max), @sql nvarchar(max)
select @name = name, @definition = definition from sys.default_constraints
    where parent_object_id = object_id(N'logs') and parent_column_id = columnproperty(object_id(N'logs'), N'text', N'ColumnId')
set @sql = N'alter table logs drop constraint ' + quotename(@name)
if @name is not null
    exec (@sql)
alter table logs alter column text nvarchar(20) not null
set @sql = N'alter table logs add constraint ' + quotename(@name) + N' default ' + @definition + N' for text'
if @name is not null
    exec (@sql);

-- not known, default and name
declare @drop nvarchar(max) = (select N'alter table logs drop constraint ' + quotename(name) from sys.default_constraints
    where parent_object_id = object_id(N'logs') and parent_column_id = columnproperty(object_id(N'logs'), N'text', N'ColumnId'))
if @drop is not null
    exec (@drop);
alter table logs add constraint df_logs__text default 'it''s' for text;
exec sp_rename N'logs.text', N'words', N'COLUMN';
if object_id(N'df_logs__text', N'D') is not null
    exec sp_rename N'df_logs__text', N'df_logs__words', N'OBJECT';
