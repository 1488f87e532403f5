CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    owner_id INTEGER REFERENCES users (id),
    owner INTEGER REFERENCES users (id)
);
