//! Names and texts that try to be something else.

use crate::case::{database, expand};

const HOSTILE: [&str; 38] = [
    "\"; fn main() {",
    "'); DROP TABLE x; --",
    "*/",
    "/*",
    "/* */ pub fn smuggled() {} /*",
    "*/ pub fn smuggled() {} /*",
    "\"#",
    "\"###",
    "r#\"x\"#",
    "b\"x\\",
    "\\",
    "\\\" ]\npub fn smuggled() {} //",
    "new\nline",
    "lone\rreturn",
    "cr\r\nlf",
    "\n",
    "\r",
    "`",
    "a`b``c```d",
    "```\n# heading\n```rust\nfn smuggled() {}\n```",
    "~~~",
    "<script>alert(1)</script>",
    "[link](javascript:x)",
    "\u{202e}gnp.exe\u{202c}",
    "\u{2066}\u{2067}x\u{2069}",
    "\u{feff}bom",
    "zero\u{200b}width\u{200d}join",
    "\u{2028}\u{2029}",
    "{}{0}{x:?}%s%n",
    "$crate",
    "#[cfg(any())]",
    "#![no_std]",
    "' OR 1=1",
    "x\u{1}\u{7f}\u{9b}",
    "e\u{301}\u{301}",
    "ﷺ",
    "'static",
    "//! inner",
];

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name in every place that a statement has for one.
fn statements(text: &str) -> Vec<String> {
    let name = quoted(text);
    let value = literal(text);
    let line = text.replace(['\r', '\n'], " ");
    let block = text.replace("*/", "* /");
    vec![
        format!(
            "CREATE TABLE {name} ( -- {line}\n id INTEGER PRIMARY KEY, /* {block} */ {name} {name} \
             DEFAULT {value} CONSTRAINT {name} CHECK ({name} <> {value}), \
             made TEXT AS ({name} || {value}), CONSTRAINT {name} UNIQUE ({name}))"
        ),
        format!(
            "CREATE TABLE {} ({name} INTEGER PRIMARY KEY REFERENCES {name} (id), \
             other REFERENCES {name} ({name}), lost REFERENCES {} ({name}))",
            quoted(&format!("{text}2")),
            quoted(&format!("{text} is gone")),
        ),
        format!("CREATE INDEX {} ON {name} ({name})", quoted(&format!("{text}i"))),
        format!(
            "CREATE VIEW {} AS SELECT {name}, {value} AS {} FROM {name}",
            quoted(&format!("{text}v")),
            quoted(&format!("{text}c")),
        ),
        format!(
            "CREATE TRIGGER {} AFTER INSERT ON {name} BEGIN SELECT {value}; END",
            quoted(&format!("{text}t")),
        ),
    ]
}

#[test]
fn names_are_only_names() {
    for text in HOSTILE {
        let (directory, conn) = database();
        for statement in statements(text) {
            conn.execute_batch(&statement).unwrap_or_else(|error| panic!("{error}: {statement}"));
        }
        drop(conn);
        let (catalog, rows) =
            expand(directory.path()).unwrap_or_else(|it| panic!("{text:?}: {it}"));
        assert!(catalog.unreadable.is_empty(), "{:?}", catalog.unreadable);
        let row = rows.values().find(|row| row.table == text).unwrap();
        assert_eq!(row.columns, ["id", text, "made"]);
    }
}

#[test]
fn all_of_them_in_one_schema() {
    let (directory, conn) = database();
    for text in HOSTILE {
        for statement in statements(text) {
            conn.execute_batch(&statement).unwrap();
        }
    }
    drop(conn);
    assert_eq!(expand(directory.path()).unwrap().1.len(), 3 * HOSTILE.len());
}

#[test]
fn a_table_that_is_called_nothing() {
    let (directory, conn) = database();
    conn.execute_batch("CREATE TABLE \"\" (\"\" INTEGER PRIMARY KEY, x REFERENCES \"\")").unwrap();
    drop(conn);
    assert_eq!(expand(directory.path()).unwrap().0.tables[0].columns[0].name, "");
}
