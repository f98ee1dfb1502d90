-- rows
insert into users (id, email, active) values
    (1, 'it''s \ me', 1);
insert into users (id, email, active) values
    (2, null, 0);

-- every kind of value
-- problem: bulkInsert 'facts' cannot be compiled for oracle: the number '1.0E300' has no place in a column of this database

-- what is no number
-- problem: bulkInsert 'facts' cannot be compiled for oracle: the number 'NaN' has no place in a column of this database
-- problem: bulkInsert 'facts' cannot be compiled for oracle: the number '-Infinity' has no place in a column of this database

-- time with a time zone
-- problem: bulkInsert 'shifts' cannot be compiled for oracle: a time with time zone has no literal in this database

-- identity that refuses values
-- refused: bulkInsert 'docs' cannot be compiled for oracle: the identity column 'id' refuses given values; leave it out, or make it an identity by default

-- no rows

-- 501 rows
insert into users (id) values
    (0);
insert into users (id) values
    (1);
insert into users (id) values
    (2);
insert into users (id) values
    (3);
insert into users (id) values
    (4);
insert into users (id) values
    (5);
insert into users (id) values
    (6);
insert into users (id) values
    (7);
insert into users (id) values
    (8);
insert into users (id) values
    (9);
insert into users (id) values
    (10);
insert into users (id) values
    (11);
insert into users (id) values
    (12);
insert into users (id) values
    (13);
insert into users (id) values
    (14);
insert into users (id) values
    (15);
insert into users (id) values
    (16);
insert into users (id) values
    (17);
insert into users (id) values
    (18);
insert into users (id) values
    (19);
insert into users (id) values
    (20);
insert into users (id) values
    (21);
insert into users (id) values
    (22);
insert into users (id) values
    (23);
insert into users (id) values
    (24);
insert into users (id) values
    (25);
insert into users (id) values
    (26);
insert into users (id) values
    (27);
insert into users (id) values
    (28);
insert into users (id) values
    (29);
insert into users (id) values
    (30);
insert into users (id) values
    (31);
insert into users (id) values
    (32);
insert into users (id) values
    (33);
insert into users (id) values
    (34);
insert into users (id) values
    (35);
insert into users (id) values
    (36);
insert into users (id) values
    (37);
insert into users (id) values
    (38);
insert into users (id) values
    (39);
insert into users (id) values
    (40);
insert into users (id) values
    (41);
insert into users (id) values
    (42);
insert into users (id) values
    (43);
insert into users (id) values
    (44);
insert into users (id) values
    (45);
insert into users (id) values
    (46);
insert into users (id) values
    (47);
insert into users (id) values
    (48);
insert into users (id) values
    (49);
insert into users (id) values
    (50);
insert into users (id) values
    (51);
insert into users (id) values
    (52);
insert into users (id) values
    (53);
insert into users (id) values
    (54);
insert into users (id) values
    (55);
insert into users (id) values
    (56);
insert into users (id) values
    (57);
insert into users (id) values
    (58);
insert into users (id) values
    (59);
insert into users (id) values
    (60);
insert into users (id) values
    (61);
insert into users (id) values
    (62);
insert into users (id) values
    (63);
insert into users (id) values
    (64);
insert into users (id) values
    (65);
insert into users (id) values
    (66);
insert into users (id) values
    (67);
insert into users (id) values
    (68);
insert into users (id) values
    (69);
insert into users (id) values
    (70);
insert into users (id) values
    (71);
insert into users (id) values
    (72);
insert into users (id) values
    (73);
insert into users (id) values
    (74);
insert into users (id) values
    (75);
insert into users (id) values
    (76);
insert into users (id) values
    (77);
insert into users (id) values
    (78);
insert into users (id) values
    (79);
insert into users (id) values
    (80);
insert into users (id) values
    (81);
insert into users (id) values
    (82);
insert into users (id) values
    (83);
insert into users (id) values
    (84);
insert into users (id) values
    (85);
insert into users (id) values
    (86);
insert into users (id) values
    (87);
insert into users (id) values
    (88);
insert into users (id) values
    (89);
insert into users (id) values
    (90);
insert into users (id) values
    (91);
insert into users (id) values
    (92);
insert into users (id) values
    (93);
insert into users (id) values
    (94);
insert into users (id) values
    (95);
insert into users (id) values
    (96);
insert into users (id) values
    (97);
insert into users (id) values
    (98);
insert into users (id) values
    (99);
insert into users (id) values
    (100);
insert into users (id) values
    (101);
insert into users (id) values
    (102);
insert into users (id) values
    (103);
insert into users (id) values
    (104);
insert into users (id) values
    (105);
insert into users (id) values
    (106);
insert into users (id) values
    (107);
insert into users (id) values
    (108);
insert into users (id) values
    (109);
insert into users (id) values
    (110);
insert into users (id) values
    (111);
insert into users (id) values
    (112);
insert into users (id) values
    (113);
insert into users (id) values
    (114);
insert into users (id) values
    (115);
insert into users (id) values
    (116);
insert into users (id) values
    (117);
insert into users (id) values
    (118);
insert into users (id) values
    (119);
insert into users (id) values
    (120);
insert into users (id) values
    (121);
insert into users (id) values
    (122);
insert into users (id) values
    (123);
insert into users (id) values
    (124);
insert into users (id) values
    (125);
insert into users (id) values
    (126);
insert into users (id) values
    (127);
insert into users (id) values
    (128);
insert into users (id) values
    (129);
insert into users (id) values
    (130);
insert into users (id) values
    (131);
insert into users (id) values
    (132);
insert into users (id) values
    (133);
insert into users (id) values
    (134);
insert into users (id) values
    (135);
insert into users (id) values
    (136);
insert into users (id) values
    (137);
insert into users (id) values
    (138);
insert into users (id) values
    (139);
insert into users (id) values
    (140);
insert into users (id) values
    (141);
insert into users (id) values
    (142);
insert into users (id) values
    (143);
insert into users (id) values
    (144);
insert into users (id) values
    (145);
insert into users (id) values
    (146);
insert into users (id) values
    (147);
insert into users (id) values
    (148);
insert into users (id) values
    (149);
insert into users (id) values
    (150);
insert into users (id) values
    (151);
insert into users (id) values
    (152);
insert into users (id) values
    (153);
insert into users (id) values
    (154);
insert into users (id) values
    (155);
insert into users (id) values
    (156);
insert into users (id) values
    (157);
insert into users (id) values
    (158);
insert into users (id) values
    (159);
insert into users (id) values
    (160);
insert into users (id) values
    (161);
insert into users (id) values
    (162);
insert into users (id) values
    (163);
insert into users (id) values
    (164);
insert into users (id) values
    (165);
insert into users (id) values
    (166);
insert into users (id) values
    (167);
insert into users (id) values
    (168);
insert into users (id) values
    (169);
insert into users (id) values
    (170);
insert into users (id) values
    (171);
insert into users (id) values
    (172);
insert into users (id) values
    (173);
insert into users (id) values
    (174);
insert into users (id) values
    (175);
insert into users (id) values
    (176);
insert into users (id) values
    (177);
insert into users (id) values
    (178);
insert into users (id) values
    (179);
insert into users (id) values
    (180);
insert into users (id) values
    (181);
insert into users (id) values
    (182);
insert into users (id) values
    (183);
insert into users (id) values
    (184);
insert into users (id) values
    (185);
insert into users (id) values
    (186);
insert into users (id) values
    (187);
insert into users (id) values
    (188);
insert into users (id) values
    (189);
insert into users (id) values
    (190);
insert into users (id) values
    (191);
insert into users (id) values
    (192);
insert into users (id) values
    (193);
insert into users (id) values
    (194);
insert into users (id) values
    (195);
insert into users (id) values
    (196);
insert into users (id) values
    (197);
insert into users (id) values
    (198);
insert into users (id) values
    (199);
insert into users (id) values
    (200);
insert into users (id) values
    (201);
insert into users (id) values
    (202);
insert into users (id) values
    (203);
insert into users (id) values
    (204);
insert into users (id) values
    (205);
insert into users (id) values
    (206);
insert into users (id) values
    (207);
insert into users (id) values
    (208);
insert into users (id) values
    (209);
insert into users (id) values
    (210);
insert into users (id) values
    (211);
insert into users (id) values
    (212);
insert into users (id) values
    (213);
insert into users (id) values
    (214);
insert into users (id) values
    (215);
insert into users (id) values
    (216);
insert into users (id) values
    (217);
insert into users (id) values
    (218);
insert into users (id) values
    (219);
insert into users (id) values
    (220);
insert into users (id) values
    (221);
insert into users (id) values
    (222);
insert into users (id) values
    (223);
insert into users (id) values
    (224);
insert into users (id) values
    (225);
insert into users (id) values
    (226);
insert into users (id) values
    (227);
insert into users (id) values
    (228);
insert into users (id) values
    (229);
insert into users (id) values
    (230);
insert into users (id) values
    (231);
insert into users (id) values
    (232);
insert into users (id) values
    (233);
insert into users (id) values
    (234);
insert into users (id) values
    (235);
insert into users (id) values
    (236);
insert into users (id) values
    (237);
insert into users (id) values
    (238);
insert into users (id) values
    (239);
insert into users (id) values
    (240);
insert into users (id) values
    (241);
insert into users (id) values
    (242);
insert into users (id) values
    (243);
insert into users (id) values
    (244);
insert into users (id) values
    (245);
insert into users (id) values
    (246);
insert into users (id) values
    (247);
insert into users (id) values
    (248);
insert into users (id) values
    (249);
insert into users (id) values
    (250);
insert into users (id) values
    (251);
insert into users (id) values
    (252);
insert into users (id) values
    (253);
insert into users (id) values
    (254);
insert into users (id) values
    (255);
insert into users (id) values
    (256);
insert into users (id) values
    (257);
insert into users (id) values
    (258);
insert into users (id) values
    (259);
insert into users (id) values
    (260);
insert into users (id) values
    (261);
insert into users (id) values
    (262);
insert into users (id) values
    (263);
insert into users (id) values
    (264);
insert into users (id) values
    (265);
insert into users (id) values
    (266);
insert into users (id) values
    (267);
insert into users (id) values
    (268);
insert into users (id) values
    (269);
insert into users (id) values
    (270);
insert into users (id) values
    (271);
insert into users (id) values
    (272);
insert into users (id) values
    (273);
insert into users (id) values
    (274);
insert into users (id) values
    (275);
insert into users (id) values
    (276);
insert into users (id) values
    (277);
insert into users (id) values
    (278);
insert into users (id) values
    (279);
insert into users (id) values
    (280);
insert into users (id) values
    (281);
insert into users (id) values
    (282);
insert into users (id) values
    (283);
insert into users (id) values
    (284);
insert into users (id) values
    (285);
insert into users (id) values
    (286);
insert into users (id) values
    (287);
insert into users (id) values
    (288);
insert into users (id) values
    (289);
insert into users (id) values
    (290);
insert into users (id) values
    (291);
insert into users (id) values
    (292);
insert into users (id) values
    (293);
insert into users (id) values
    (294);
insert into users (id) values
    (295);
insert into users (id) values
    (296);
insert into users (id) values
    (297);
insert into users (id) values
    (298);
insert into users (id) values
    (299);
insert into users (id) values
    (300);
insert into users (id) values
    (301);
insert into users (id) values
    (302);
insert into users (id) values
    (303);
insert into users (id) values
    (304);
insert into users (id) values
    (305);
insert into users (id) values
    (306);
insert into users (id) values
    (307);
insert into users (id) values
    (308);
insert into users (id) values
    (309);
insert into users (id) values
    (310);
insert into users (id) values
    (311);
insert into users (id) values
    (312);
insert into users (id) values
    (313);
insert into users (id) values
    (314);
insert into users (id) values
    (315);
insert into users (id) values
    (316);
insert into users (id) values
    (317);
insert into users (id) values
    (318);
insert into users (id) values
    (319);
insert into users (id) values
    (320);
insert into users (id) values
    (321);
insert into users (id) values
    (322);
insert into users (id) values
    (323);
insert into users (id) values
    (324);
insert into users (id) values
    (325);
insert into users (id) values
    (326);
insert into users (id) values
    (327);
insert into users (id) values
    (328);
insert into users (id) values
    (329);
insert into users (id) values
    (330);
insert into users (id) values
    (331);
insert into users (id) values
    (332);
insert into users (id) values
    (333);
insert into users (id) values
    (334);
insert into users (id) values
    (335);
insert into users (id) values
    (336);
insert into users (id) values
    (337);
insert into users (id) values
    (338);
insert into users (id) values
    (339);
insert into users (id) values
    (340);
insert into users (id) values
    (341);
insert into users (id) values
    (342);
insert into users (id) values
    (343);
insert into users (id) values
    (344);
insert into users (id) values
    (345);
insert into users (id) values
    (346);
insert into users (id) values
    (347);
insert into users (id) values
    (348);
insert into users (id) values
    (349);
insert into users (id) values
    (350);
insert into users (id) values
    (351);
insert into users (id) values
    (352);
insert into users (id) values
    (353);
insert into users (id) values
    (354);
insert into users (id) values
    (355);
insert into users (id) values
    (356);
insert into users (id) values
    (357);
insert into users (id) values
    (358);
insert into users (id) values
    (359);
insert into users (id) values
    (360);
insert into users (id) values
    (361);
insert into users (id) values
    (362);
insert into users (id) values
    (363);
insert into users (id) values
    (364);
insert into users (id) values
    (365);
insert into users (id) values
    (366);
insert into users (id) values
    (367);
insert into users (id) values
    (368);
insert into users (id) values
    (369);
insert into users (id) values
    (370);
insert into users (id) values
    (371);
insert into users (id) values
    (372);
insert into users (id) values
    (373);
insert into users (id) values
    (374);
insert into users (id) values
    (375);
insert into users (id) values
    (376);
insert into users (id) values
    (377);
insert into users (id) values
    (378);
insert into users (id) values
    (379);
insert into users (id) values
    (380);
insert into users (id) values
    (381);
insert into users (id) values
    (382);
insert into users (id) values
    (383);
insert into users (id) values
    (384);
insert into users (id) values
    (385);
insert into users (id) values
    (386);
insert into users (id) values
    (387);
insert into users (id) values
    (388);
insert into users (id) values
    (389);
insert into users (id) values
    (390);
insert into users (id) values
    (391);
insert into users (id) values
    (392);
insert into users (id) values
    (393);
insert into users (id) values
    (394);
insert into users (id) values
    (395);
insert into users (id) values
    (396);
insert into users (id) values
    (397);
insert into users (id) values
    (398);
insert into users (id) values
    (399);
insert into users (id) values
    (400);
insert into users (id) values
    (401);
insert into users (id) values
    (402);
insert into users (id) values
    (403);
insert into users (id) values
    (404);
insert into users (id) values
    (405);
insert into users (id) values
    (406);
insert into users (id) values
    (407);
insert into users (id) values
    (408);
insert into users (id) values
    (409);
insert into users (id) values
    (410);
insert into users (id) values
    (411);
insert into users (id) values
    (412);
insert into users (id) values
    (413);
insert into users (id) values
    (414);
insert into users (id) values
    (415);
insert into users (id) values
    (416);
insert into users (id) values
    (417);
insert into users (id) values
    (418);
insert into users (id) values
    (419);
insert into users (id) values
    (420);
insert into users (id) values
    (421);
insert into users (id) values
    (422);
insert into users (id) values
    (423);
insert into users (id) values
    (424);
insert into users (id) values
    (425);
insert into users (id) values
    (426);
insert into users (id) values
    (427);
insert into users (id) values
    (428);
insert into users (id) values
    (429);
insert into users (id) values
    (430);
insert into users (id) values
    (431);
insert into users (id) values
    (432);
insert into users (id) values
    (433);
insert into users (id) values
    (434);
insert into users (id) values
    (435);
insert into users (id) values
    (436);
insert into users (id) values
    (437);
insert into users (id) values
    (438);
insert into users (id) values
    (439);
insert into users (id) values
    (440);
insert into users (id) values
    (441);
insert into users (id) values
    (442);
insert into users (id) values
    (443);
insert into users (id) values
    (444);
insert into users (id) values
    (445);
insert into users (id) values
    (446);
insert into users (id) values
    (447);
insert into users (id) values
    (448);
insert into users (id) values
    (449);
insert into users (id) values
    (450);
insert into users (id) values
    (451);
insert into users (id) values
    (452);
insert into users (id) values
    (453);
insert into users (id) values
    (454);
insert into users (id) values
    (455);
insert into users (id) values
    (456);
insert into users (id) values
    (457);
insert into users (id) values
    (458);
insert into users (id) values
    (459);
insert into users (id) values
    (460);
insert into users (id) values
    (461);
insert into users (id) values
    (462);
insert into users (id) values
    (463);
insert into users (id) values
    (464);
insert into users (id) values
    (465);
insert into users (id) values
    (466);
insert into users (id) values
    (467);
insert into users (id) values
    (468);
insert into users (id) values
    (469);
insert into users (id) values
    (470);
insert into users (id) values
    (471);
insert into users (id) values
    (472);
insert into users (id) values
    (473);
insert into users (id) values
    (474);
insert into users (id) values
    (475);
insert into users (id) values
    (476);
insert into users (id) values
    (477);
insert into users (id) values
    (478);
insert into users (id) values
    (479);
insert into users (id) values
    (480);
insert into users (id) values
    (481);
insert into users (id) values
    (482);
insert into users (id) values
    (483);
insert into users (id) values
    (484);
insert into users (id) values
    (485);
insert into users (id) values
    (486);
insert into users (id) values
    (487);
insert into users (id) values
    (488);
insert into users (id) values
    (489);
insert into users (id) values
    (490);
insert into users (id) values
    (491);
insert into users (id) values
    (492);
insert into users (id) values
    (493);
insert into users (id) values
    (494);
insert into users (id) values
    (495);
insert into users (id) values
    (496);
insert into users (id) values
    (497);
insert into users (id) values
    (498);
insert into users (id) values
    (499);
insert into users (id) values
    (500);

-- values without a literal
-- problem: bulkInsert 'users' cannot be compiled for oracle: the text 'zero \0 character' has a zero character at position 5
-- problem: bulkInsert 'users' cannot be compiled for oracle: a value of type 'java.util.ImmutableCollections$ListN' cannot be written as a literal; use a string, a number or a type of java.time

-- values that every number column holds
insert into facts (a, b, c, d, e, f, g, h, i, j) values
    ('line
break', 0.0000000001, 3.141592653589793, hextoraw('7c9e6679742540de944be07fc1f90ae7'), hextoraw('007fff'), date '0001-01-01', timestamp '1970-01-01 01:02:03.000004', timestamp '2024-02-29 23:59:58.123456', timestamp '2024-02-29 23:59:58.123456 -02:00', '{"a": "it''s"}');
insert into facts (a, b, c, d, e, f, g, h, i, j) values
    ('MONDAY', 12345678901234567890, -0.5, null, hextoraw(''), date '9999-12-31', timestamp '1970-01-01 00:00:00', timestamp '2024-02-29 00:00:00', timestamp '1970-01-01 00:00:00 +00:00', null);
insert into facts (a, b, c, d, e, f, g, h, i, j) values
    ('PT1H30M', -1, 0.25, null, null, null, null, null, timestamp '2024-02-29 23:59:58.123456 +00:00', null);

-- kinds of value that differ from row to row
insert into facts (a, b) values
    ('x', 1);
insert into facts (a, b) values
    ('y', 2.5);
insert into facts (a, b) values
    (3, 1000000000000000000000000000000);
insert into facts (a, b) values
    (4, 5);
insert into facts (a, b) values
    ('z', 6);

-- a table that is not known
insert into orders (id, no) values
    (1, 'it''s');
