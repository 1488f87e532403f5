//! Texts in columns that SQLite takes for numbers, as their declared types say nothing of text.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Error, ErrorKind};

mod db {
    reflect_schema::reflect_schema!("tests/schemas/number_texts.sql");
}

use db::{NewSession, Session, SessionColumns, Token, UseOfToken};

fn database() -> Connection {
    let conn = db::connect_in_memory().unwrap();
    let rows = "INSERT INTO session (id, source, u, g, j, name) VALUES
            (1, '+4912345', NULL, NULL, NULL, '4912345'),
            (2, 'abc', '97033619637148748591279e7866347', NULL, '{}', 'abc'),
            (3, 'x', '11111111111111111111111111111111', NULL, '5', '5'),
            (4, 'y', '550e8400-e29b-41d4-a716-446655440000', NULL, '[1]', '[1]'),
            (5, 'z', NULL, '12345678901234567890123456789012', '1.0', '+4912345');
        INSERT INTO token VALUES ('7', 'Ada'), ('70', 'Grace'), ('a', 'Joan');
        INSERT INTO use_of_token VALUES (1, '7'), (2, 'a');";
    conn.execute_batch(rows).unwrap();
    conn
}

fn message<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result.unwrap_err().to_string()
}

fn ids(conn: &Connection, condition: fn(SessionColumns) -> db::Cond) -> Vec<i64> {
    let query = Session::query().filter(condition).order_by(|s| s.id.asc());
    query.select(|s| s.id).all(conn).unwrap()
}
