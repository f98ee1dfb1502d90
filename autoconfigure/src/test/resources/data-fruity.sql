insert into fruit values (3, 'fruity');
