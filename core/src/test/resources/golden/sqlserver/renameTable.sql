-- plain
exec sp_rename N'users', N'people', N'OBJECT';

-- reserved word in a schema
exec sp_rename N'shop.orders', N'order', N'OBJECT';

-- a table that is not known
exec sp_rename N'logs', N'Old Logs', N'OBJECT';
declare @old nvarchar(300), @new sysname
while 1 = 1
begin
    set @old = null
    select top (1) @old = quotename(object_schema_name(d.object_id)) + N'.' + quotename(d.name),
        @new = N'df_Old Logs__' + c.name
    from sys.default_constraints d
    join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
    where d.parent_object_id = object_id(N'[Old Logs]') and d.name = N'df_logs__' + c.name collate Latin1_General_BIN2
    if @old is null
        break
    exec sp_rename @old, @new, N'OBJECT'
end;
