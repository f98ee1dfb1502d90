-- plain
drop sequence order_seq;

-- if exists
drop sequence if exists order_seq;
