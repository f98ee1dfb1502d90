create table scripted (id integer);
