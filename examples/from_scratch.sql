-- Departments and the people who work in them: some in several.
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    head_id INTEGER REFERENCES employee (id)
);

CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    salary DECIMAL(10, 2) NOT NULL CHECK (salary > 0),
    hired DATE NOT NULL DEFAULT CURRENT_DATE
);

CREATE TABLE department_employee (
    department_id INTEGER NOT NULL REFERENCES department (id) ON DELETE CASCADE,
    employee_id INTEGER NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
    PRIMARY KEY (department_id, employee_id)
);
CREATE INDEX departments_of_employee ON department_employee (employee_id);
