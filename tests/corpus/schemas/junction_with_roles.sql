CREATE TABLE user (id INTEGER PRIMARY KEY);
CREATE TABLE follow (
    follower_id INTEGER NOT NULL REFERENCES user (id),
    followee_id INTEGER NOT NULL REFERENCES user (id),
    PRIMARY KEY (follower_id, followee_id)
);
INSERT INTO user VALUES (1), (2);
INSERT INTO follow VALUES (1, 2);
