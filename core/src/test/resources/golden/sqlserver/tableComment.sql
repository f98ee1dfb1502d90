-- with quotes, a backslash and a line break
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'the user''s
home: C:\users'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = 0 and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users';

-- dropped
declare @schema sysname = object_schema_name(object_id(N'users'))
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = 0 and name = N'MS_Description')
    exec sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'users';
