CREATE TABLE post (id INTEGER PRIMARY KEY);
CREATE TABLE tag (id INTEGER PRIMARY KEY);
CREATE TABLE post_tag (post_id INTEGER REFERENCES post (id), tag_id INTEGER REFERENCES tag (id), PRIMARY KEY (post_id, tag_id));
CREATE TABLE tag_post (tag_id INTEGER REFERENCES tag (id), post_id INTEGER REFERENCES post (id), PRIMARY KEY (tag_id, post_id));
CREATE TABLE suggestion (post_id INTEGER REFERENCES post (id), tag_id INTEGER REFERENCES tag (id), UNIQUE (post_id, tag_id));
