-- Columns that a CHECK holds to some values.
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done')),
    priority TEXT CHECK (priority IS NULL OR priority IN ('low', 'N/A', 'very high', '1st', '', 'Self', 'other')),
    urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    grade INTEGER CHECK (grade IN (1, 2, 3)),
    size NUMERIC CHECK (size IN ('1', '2')),
    kind TEXT COLLATE NOCASE CHECK (kind IN ('a', 'b')),
    meta TEXT CHECK (json_valid(meta))
);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task,
    tag TEXT NOT NULL REFERENCES tag,
    text TEXT NOT NULL
);
CREATE TABLE tag (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    email TEXT UNIQUE COLLATE NOCASE,
    tenant INTEGER NOT NULL,
    number INTEGER NOT NULL,
    born DATE UNIQUE,
    task INTEGER UNIQUE REFERENCES task,
    UNIQUE (tenant, number)
);
CREATE UNIQUE INDEX account_upper ON account (upper(email));
CREATE UNIQUE INDEX some_accounts ON account (number) WHERE tenant > 1;
CREATE TABLE member (task_id INTEGER PRIMARY KEY REFERENCES task, role TEXT NOT NULL);
