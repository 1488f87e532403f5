-- Columns that a CHECK holds to some values, and keys with types of their own.
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('open', 'in progress', 'a "b" {c}', 'type', 'Type')),
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    parent INTEGER REFERENCES task
);
CREATE TABLE task_state (name TEXT PRIMARY KEY NOT NULL);
