CREATE TABLE country (code TEXT PRIMARY KEY);
CREATE TABLE region (country_code TEXT REFERENCES country (code), code TEXT, PRIMARY KEY (country_code, code));
CREATE TABLE city (
    id INTEGER PRIMARY KEY,
    country_code TEXT NOT NULL REFERENCES country (code),
    region_code TEXT,
    FOREIGN KEY (country_code, region_code) REFERENCES region (country_code, code)
);
INSERT INTO country VALUES ('no');
INSERT INTO region VALUES ('no', 'v');
INSERT INTO city VALUES (1, 'no', 'v'), (2, 'no', NULL);
