-- The exact match keeps the name, the other gets a hash of its own.
CREATE TABLE user (userId INTEGER PRIMARY KEY, user_id INTEGER);
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    "user-id" INTEGER NOT NULL REFERENCES user (userId)
);
