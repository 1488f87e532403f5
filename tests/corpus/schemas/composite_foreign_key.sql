CREATE TABLE project (tenant INTEGER, code TEXT, PRIMARY KEY (tenant, code));
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    tenant INTEGER NOT NULL,
    project_code TEXT,
    blocked_by_code TEXT,
    FOREIGN KEY (tenant, project_code) REFERENCES project (tenant, code),
    FOREIGN KEY (blocked_by_code, tenant) REFERENCES project (code, tenant)
);
INSERT INTO project VALUES (1, 'a');
INSERT INTO task VALUES (1, 1, 'a', NULL);
