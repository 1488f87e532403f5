use rusqlite::{Connection, Result};

/// All that SQLite would do for a statement, with its triggers and the actions of foreign keys.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// The tables written, of the database `main`.
    pub(super) written: Vec<String>,
    /// Rows are taken away, if only to be put back with another key.
    pub(super) removes: bool,
    /// Rows are inserted, which `last_insert_rowid` tells of.
    pub(super) inserts: bool,
    /// It may roll back the whole transaction.
    pub(super) rolls_back: bool,
}

/// `OE_Rollback` of SQLite, the action of a constraint or of `RAISE`.
const ROLLBACK: i64 = 1;

/// `OPFLAG_LASTROWID` of SQLite.
const LAST_ROWID: i64 = 0x20;

impl Program {
    /// By the code that SQLite shows. Its names and numbers are no promise of SQLite's: where they
    /// are others, fewer tables are found, and less is told. Nothing of a statement that changes the
    /// schema, and of one that SQLite does not explain.
    pub(super) fn of(conn: &Connection, sql: &str) -> Option<Self> {
        Self::read(conn, sql).ok().flatten()
    }

    fn read(conn: &Connection, sql: &str) -> Result<Option<Self>> {
        let mut statement = conn.prepare(&format!("EXPLAIN {sql}"))?;
        let mut rows = statement.raw_query();
        let (mut program, mut roots) = (Self::default(), Vec::new());
        while let Some(row) = rows.next()? {
            let opcode: String = row.get("opcode")?;
            let number = |name: &str| row.get::<_, i64>(name);
            let root = match opcode.as_str() {
                "OpenWrite" if number("p3")? == 0 => Some(number("p2")?),
                "Clear" if number("p2")? == 0 => Some(number("p1")?),
                _ => None,
            };
            roots.extend(root.filter(|it| !roots.contains(it)));
            program.removes |= matches!(opcode.as_str(), "Delete" | "Clear");
            program.inserts |= opcode == "Insert" && number("p5")? & LAST_ROWID != 0;
            if opcode == "SetCookie" {
                return Ok(None);
            }
            let halts = matches!(opcode.as_str(), "Halt" | "HaltIfNull");
            program.rolls_back |= halts && number("p1")? != 0 && number("p2")? == ROLLBACK;
        }
        let mut table =
            conn.prepare("SELECT tbl_name FROM main.sqlite_schema WHERE rootpage = ?1")?;
        for root in roots {
            let Some(name) = table.query_map([root], |row| row.get(0))?.next() else { continue };
            let name: String = name?;
            if !program.written.contains(&name) {
                program.written.push(name);
            }
        }
        Ok(Some(program))
    }
}
