-- Two foreign keys on one column: `subject` belongs to neither.
CREATE TABLE photos (id INTEGER PRIMARY KEY);
CREATE TABLE videos (id INTEGER PRIMARY KEY);
CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL,
    FOREIGN KEY (subject_id) REFERENCES photos (id),
    FOREIGN KEY (subject_id) REFERENCES videos (id)
);
