-- plain
alter table users rename to people;

-- reserved word in a schema
alter table shop.orders rename to "order";

-- a table that is not known
alter table logs rename to "Old Logs";
