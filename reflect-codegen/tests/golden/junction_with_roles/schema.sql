-- A junction of a table with itself: the columns say who is who.
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE follows (
    follower_id INTEGER NOT NULL REFERENCES users (id),
    followee_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (follower_id, followee_id)
);
