-- with a comment
alter table users add bio nvarchar(max);
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'it''s about the user'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'bio', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio';

-- if not exists
if columnproperty(object_id(N'users'), N'bio', N'ColumnId') is null
    alter table users add bio nvarchar(max);
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'it''s about the user'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'bio', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio';

-- if not exists, and it does
if columnproperty(object_id(N'users'), N'age', N'ColumnId') is null
    alter table users add age int;

-- not null with a default
alter table users add points int constraint df_users__points default 0 not null;

-- identity that begins anywhere
alter table users add row_no bigint identity(100, 5) not null;
