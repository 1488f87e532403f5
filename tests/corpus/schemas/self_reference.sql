CREATE TABLE category (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES category (id));
CREATE TABLE employee (id INTEGER PRIMARY KEY, reports_to INTEGER REFERENCES employee);
CREATE TABLE ouroboros (id INTEGER PRIMARY KEY REFERENCES ouroboros (id));
INSERT INTO category VALUES (1, NULL), (2, 1);
INSERT INTO employee VALUES (1, 1);
INSERT INTO ouroboros VALUES (1);
