-- plain
alter table users rename to people;

-- reserved word in a schema
alter table shop.orders rename to shop.`order`;
