CREATE TABLE post (id INTEGER PRIMARY KEY, comments INTEGER NOT NULL, author TEXT, author_id INTEGER REFERENCES author (id));
CREATE TABLE author (id INTEGER PRIMARY KEY, post INTEGER REFERENCES post (id), posts TEXT);
CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    post_id INTEGER REFERENCES post (id), post INTEGER REFERENCES post (id),
    comment INTEGER REFERENCES comment (id), comment_id INTEGER REFERENCES comment (id)
);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES post (id));
CREATE TABLE "Comment_" (id INTEGER PRIMARY KEY, post_id INTEGER REFERENCES post (id));
