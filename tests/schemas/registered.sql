CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL COLLATE unicase,
    address TEXT AS (slug(title)),
    CHECK (slug(title) <> '')
);
CREATE INDEX article_by_address ON article (slug(title));
CREATE VIEW headline AS
    SELECT id, slug(title) AS address FROM article WHERE title > '' ORDER BY title COLLATE unicase;
CREATE VIEW middle AS SELECT median(id) AS id FROM article;
