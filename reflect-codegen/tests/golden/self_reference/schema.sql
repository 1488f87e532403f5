CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES categories (id)
);
CREATE TABLE employees (
    id INTEGER PRIMARY KEY,
    reports_to INTEGER REFERENCES employees (id)
);
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    spouse_id INTEGER UNIQUE REFERENCES people (id)
);
