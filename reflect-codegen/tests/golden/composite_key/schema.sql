-- The foreign key's columns are in another order than the primary key's.
CREATE TABLE tenants (id INTEGER PRIMARY KEY);
CREATE TABLE accounts (
    tenant_id INTEGER NOT NULL REFERENCES tenants,
    number TEXT NOT NULL,
    PRIMARY KEY (tenant_id, number)
);
CREATE TABLE bookings (
    id INTEGER PRIMARY KEY,
    account_number TEXT,
    tenant_id INTEGER NOT NULL,
    FOREIGN KEY (account_number, tenant_id) REFERENCES accounts (number, tenant_id)
);
