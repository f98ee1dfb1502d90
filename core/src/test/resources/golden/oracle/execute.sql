-- as it is written
update users set email = ':p ? {x}' where age > 3;
