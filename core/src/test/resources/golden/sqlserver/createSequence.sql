-- defaults
create sequence order_seq minvalue 1;

-- if not exists
if object_id(N'order_seq', N'SO') is null
    create sequence order_seq minvalue 1;

-- start and increment
create sequence order_seq start with 1 increment by 50 minvalue 1;

-- every option
create sequence order_seq start with 50 increment by -5 minvalue -1000 maxvalue 1000 cache 20 cycle;
