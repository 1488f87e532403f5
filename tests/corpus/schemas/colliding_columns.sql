CREATE TABLE user (id INTEGER PRIMARY KEY, user_name TEXT, UserName TEXT, "user name" TEXT, "user-name" TEXT, user__name TEXT, _user_name TEXT, user_name_ TEXT, "type" TEXT, type_ TEXT, "É" TEXT, "é" TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES user (id), "user id" INTEGER REFERENCES user (id), "userId" INTEGER REFERENCES user (id));
INSERT INTO user (id, user_name, UserName, "user name") VALUES (1, 'a', 'b', 'c');
INSERT INTO child VALUES (1, 1, NULL, 1);
