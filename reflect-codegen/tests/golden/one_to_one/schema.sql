-- By a shared primary key, by UNIQUE, and by a unique index.
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE profiles (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    bio TEXT NOT NULL
);
CREATE TABLE avatars (
    id INTEGER PRIMARY KEY,
    user_id INTEGER UNIQUE REFERENCES users (id)
);
CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id)
);
CREATE UNIQUE INDEX one_address ON addresses (user_id);
