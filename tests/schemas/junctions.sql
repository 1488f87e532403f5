-- Many-to-many relations of every kind.
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE follows (
    follower_id INTEGER NOT NULL REFERENCES users (id),
    followee_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (follower_id, followee_id)
) WITHOUT ROWID;

CREATE TABLE tags (name TEXT PRIMARY KEY COLLATE NOCASE);
CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- No key at all, and texts that are compared as the tags are.
CREATE TABLE tags_tracks (
    tag_name TEXT REFERENCES tags (name),
    track_id INTEGER REFERENCES tracks (id)
);
-- Numbered rows that nobody has to number.
CREATE TABLE track_user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    UNIQUE (track_id, user_id)
);

-- Columns that have to be given, columns that may be, and one that can't.
CREATE TABLE orders (id INTEGER PRIMARY KEY);
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE order_details (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    product_id INTEGER NOT NULL REFERENCES products (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    other TEXT NOT NULL,
    discount INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    net INTEGER AS (quantity * (100 - discount)),
    PRIMARY KEY (order_id, product_id)
);
-- Only columns that may be given, and a trigger that turns rows away.
CREATE TABLE likes (
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    stars INTEGER NOT NULL DEFAULT 3,
    PRIMARY KEY (user_id, track_id)
);
CREATE TRIGGER likes_no_more BEFORE INSERT ON likes WHEN new.track_id = 13 BEGIN
    SELECT RAISE(IGNORE);
END;
CREATE TRIGGER likes_for_ever BEFORE DELETE ON likes WHEN old.stars = 5 BEGIN
    SELECT RAISE(IGNORE);
END;

-- Keys of two columns, in another order than the parent's.
CREATE TABLE seats (hall TEXT, number INTEGER, PRIMARY KEY (hall, number));
CREATE TABLE guests (id INTEGER PRIMARY KEY);
CREATE TABLE guest_seat (
    guest_id INTEGER NOT NULL REFERENCES guests (id),
    seat_number INTEGER NOT NULL,
    seat_hall TEXT NOT NULL,
    PRIMARY KEY (guest_id, seat_number, seat_hall),
    FOREIGN KEY (seat_number, seat_hall) REFERENCES seats (number, hall)
);

-- Keys of types that are not the parent's, a parent whose key may be NULL, and blobs.
CREATE TABLE codes (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
CREATE TABLE files (hash BLOB PRIMARY KEY);
CREATE TABLE codes_files (
    code NUMERIC NOT NULL REFERENCES codes (code),
    hash BLOB NOT NULL REFERENCES files (hash),
    PRIMARY KEY (code, hash)
);

-- Names that need care: two plurals of one word, and words of Rust's and of our own.
CREATE TABLE "select ""x""" (self INTEGER PRIMARY KEY);
CREATE TABLE "type" ("match" INTEGER PRIMARY KEY);
CREATE TABLE "conn" (
    "other" INTEGER NOT NULL REFERENCES "select ""x""" (self),
    "set" INTEGER NOT NULL REFERENCES "type" ("match"),
    "conn" INTEGER NOT NULL,
    "self" TEXT NOT NULL,
    "values" TEXT,
    UNIQUE ("other", "set")
);
CREATE TABLE pages (id INTEGER PRIMARY KEY);
CREATE TABLE first_look (
    page_id INTEGER REFERENCES pages (id),
    indices_id INTEGER REFERENCES tracks (id),
    PRIMARY KEY (page_id, indices_id)
);
CREATE TABLE second_look (
    page_id INTEGER REFERENCES pages (id),
    indexes_id INTEGER REFERENCES tracks (id),
    PRIMARY KEY (page_id, indexes_id)
);
