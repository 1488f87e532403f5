CREATE VIRTUAL TABLE page USING fts5 (title, body, tokenize = 'porter');
CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);
CREATE VIRTUAL TABLE note_index USING fts5 (text, content = 'note', content_rowid = 'id');
INSERT INTO page VALUES ('t', 'running water');
INSERT INTO note VALUES (1, 'n');
