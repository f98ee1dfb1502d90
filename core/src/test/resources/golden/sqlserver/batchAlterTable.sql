-- several changes
alter table users add nick nvarchar(20);
alter table users drop column age;
alter table users alter column email nvarchar(200) not null;
alter table users add constraint ck_nick check (nick <> '');

-- two changes of one column
alter table users alter column email nvarchar(200) not null;
alter table users alter column email nvarchar(max) not null;

-- a constraint made anew
alter table users drop constraint pk_users;
alter table users alter column email nvarchar(200) not null;
alter table users add constraint pk_users primary key (id, email);

-- a comment between
alter table users add bio nvarchar(max);
declare @schema sysname = object_schema_name(object_id(N'users')), @comment nvarchar(3750) = N'about'
if exists (select 1 from sys.extended_properties where class = 1 and major_id = object_id(N'users')
        and minor_id = columnproperty(object_id(N'users'), N'bio', N'ColumnId') and name = N'MS_Description')
    exec sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio'
else
    exec sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', N'users', N'COLUMN', N'bio';
alter table users add nick nvarchar(20);

-- code
-- problem: batchAlterTable 'users' cannot be compiled for sqlserver: code cannot be part of a batch
