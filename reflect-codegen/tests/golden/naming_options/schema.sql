-- Rows are called after what is left of a table, and columns by other words.
CREATE TABLE tbl_kurse_v2 (kurs_nr INTEGER PRIMARY KEY, bez TEXT NOT NULL);
CREATE TABLE TBL_Kunden (kd_nr INTEGER PRIMARY KEY, email TEXT UNIQUE);
CREATE TABLE tab_kunden_kurse (
    kd_nr INTEGER NOT NULL REFERENCES TBL_Kunden,
    kurs_nr INTEGER NOT NULL REFERENCES tbl_kurse_v2,
    PRIMARY KEY (kd_nr, kurs_nr)
) WITHOUT ROWID;
