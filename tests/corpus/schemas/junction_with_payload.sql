CREATE TABLE student (id INTEGER PRIMARY KEY);
CREATE TABLE course (id INTEGER PRIMARY KEY);
CREATE TABLE enrollment (
    id INTEGER PRIMARY KEY,
    student_id INTEGER NOT NULL REFERENCES student (id),
    course_id INTEGER NOT NULL REFERENCES course (id),
    grade REAL,
    UNIQUE (course_id, student_id)
);
INSERT INTO student VALUES (1);
INSERT INTO course VALUES (1);
INSERT INTO enrollment VALUES (1, 1, 1, 1.3);
