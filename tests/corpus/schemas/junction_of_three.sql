CREATE TABLE teacher (id INTEGER PRIMARY KEY);
CREATE TABLE room (id INTEGER PRIMARY KEY);
CREATE TABLE hour (id INTEGER PRIMARY KEY);
CREATE TABLE lesson (
    teacher_id INTEGER REFERENCES teacher (id), room_id INTEGER REFERENCES room (id), hour_id INTEGER REFERENCES hour (id),
    PRIMARY KEY (teacher_id, room_id, hour_id), UNIQUE (room_id, hour_id)
);
