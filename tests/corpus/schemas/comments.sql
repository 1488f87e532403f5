-- Of the whole file.

/* Of the table that follows. */
CREATE TABLE song ( -- A song, as sung.
    -- Assigned in order of arrival.
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL, -- As printed
    -- on the sleeve.
    seconds INTEGER, /* Its length */ /* in seconds */
    -- CHECK (seconds > 0)
    PRIMARY_KEY TEXT -- REFERENCES song (id)
);
