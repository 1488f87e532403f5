CREATE TABLE book (id INTEGER PRIMARY KEY);
CREATE VIEW fine AS SELECT id FROM book;
CREATE VIEW broken_column AS SELECT nope FROM book;
CREATE VIEW broken_table AS SELECT * FROM vanished;
CREATE VIEW broken_function AS SELECT no_such_function(id) AS f FROM book;
CREATE VIEW over_broken AS SELECT * FROM broken_column;
CREATE VIEW round AS SELECT * FROM about;
CREATE VIEW about AS SELECT * FROM round;
INSERT INTO book VALUES (1);
