CREATE TABLE photo (id INTEGER PRIMARY KEY);
CREATE TABLE video (id INTEGER PRIMARY KEY);
CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    subject_id INTEGER REFERENCES photo (id) REFERENCES video (id),
    twice_id INTEGER REFERENCES photo (id) REFERENCES photo (id),
    FOREIGN KEY (twice_id) REFERENCES photo (id)
);
INSERT INTO photo VALUES (1);
INSERT INTO video VALUES (1);
INSERT INTO comment VALUES (1, 1, 1);
