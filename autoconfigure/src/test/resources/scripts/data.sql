insert into fruit values (2, 'scripted');
