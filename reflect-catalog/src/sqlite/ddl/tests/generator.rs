//! Random `CREATE TABLE` statements, nearly all of which SQLite accepts, and what they say.

use proptest::prelude::*;

use super::super::facts::ColumnDdl;
use super::super::{ConstraintDdl, ConstraintKind, ForeignKeyDdl, TableDdl};

#[derive(Debug)]
pub(super) struct Statement {
    pub(super) sql: String,
    /// Without comments.
    pub(super) says: TableDdl,
}

/// The name of the table in all statements.
pub(super) const TABLE: &str = "t (a";

const NAMES: [&str; 24] = [
    "a",
    "B c",
    "x\"y",
    "é",
    "a$b",
    "check",
    "PRIMARY KEY",
    "(",
    ")",
    ",",
    "--",
    "列",
    "]",
    "it's",
    "constraint",
    "1",
    "`",
    "/*",
    "_",
    "key",
    "on",
    "A.b",
    "",
    ";",
];
const BARE: [&str; 7] = ["a", "é", "a$b", "列", "_", "key", "NoCase"];
const EXPRESSIONS: [&str; 6] = [
    "1",
    "1 + 2",
    "')' <> '(' /* ) */",
    "((1), 2) = (1, 2)",
    "'it''s' -- )\n <> \"x\"\")\"",
    "max(1,\n 2)",
];
const TYPES: [&str; 9] = [
    "INTEGER",
    "INTEGER",
    "",
    "INT",
    "VARCHAR ( 20 )",
    "UNSIGNED BIG INT",
    "DECIMAL(10, -2)",
    "\"AS\" [NOT NULL]",
    "'UNIQUE'",
];
const DEFAULTS: [&str; 11] = [
    "NULL",
    "1",
    "-1.5e+3",
    "+ .5",
    "'CHECK (1)'",
    "x'29'",
    "((1, 2) IS (1, 2))",
    "TRUE",
    "CURRENT_TIME",
    "b",
    "\"x)\"",
];
const GAPS: [&str; 10] = [
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t\r\n",
    "/**/",
    " /* ) , CHECK (0 */ ",
    " -- ', x UNIQUE (\n",
    "--\n\n",
];

pub(super) fn statement() -> impl Strategy<Value = Statement> {
    proptest::collection::vec(any::<u8>(), 0..200)
        .prop_map(|choices| Generator::new(choices).table())
}

struct Generator {
    choices: std::vec::IntoIter<u8>,
    sql: String,
    has_key: bool,
}

impl Generator {
    fn new(choices: Vec<u8>) -> Self {
        Self { choices: choices.into_iter(), sql: "CREATE TABLE".to_owned(), has_key: false }
    }

    /// A number below `limit`; 0 when the choices are used up.
    fn choose(&mut self, limit: usize) -> usize {
        usize::from(self.choices.next().unwrap_or_default()) % limit
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.choose(from.len())]
    }

    /// One time in `limit`, and never when the choices are used up.
    fn rarely(&mut self, limit: usize) -> bool {
        self.choose(limit) == limit - 1
    }

    fn write(&mut self, text: &str) {
        let gap = self.pick(&GAPS);
        self.sql += gap;
        self.sql += text;
    }

    fn write_one_of(&mut self, texts: &[&'static str]) {
        let text = self.pick(texts);
        self.write(text);
    }

    fn write_name(&mut self, name: &str) {
        let quoted = match self.choose(5) {
            0 | 1 if BARE.contains(&name) => name.to_owned(),
            2 => format!("`{}`", name.replace('`', "``")),
            3 if !name.contains(']') => format!("[{name}]"),
            4 => format!("'{}'", name.replace('\'', "''")),
            _ => format!("\"{}\"", name.replace('"', "\"\"")),
        };
        self.write(&quoted);
    }

    fn write_list(&mut self, names: &[String]) {
        self.write("(");
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                self.write(",");
            }
            self.write_name(name);
        }
        self.write(")");
    }

    fn new_name(&mut self) -> String {
        self.pick(&NAMES).to_owned()
    }

    fn constraint_name(&mut self) -> Option<String> {
        let mut name = None;
        while self.rarely(3) {
            let new = self.new_name();
            self.write("constraint");
            self.write_name(&new);
            name = Some(new);
        }
        name
    }

    fn table(mut self) -> Statement {
        self.write_name(TABLE);
        self.write("(");
        let mut says = TableDdl::default();
        for index in 0..=self.choose(5) {
            let name = self.new_name();
            if says.columns.iter().any(|column| column.name == name) {
                continue;
            }
            if index > 0 {
                self.write(",");
            }
            let column = self.column(name);
            says.columns.push(column);
        }
        for index in 0..self.choose(5) {
            if index == 0 || self.rarely(2) {
                self.write(",");
            }
            self.table_constraint(&mut says);
        }
        self.write(")");
        if self.rarely(4) {
            self.write("-- UNIQUE (x)");
        }
        Statement { sql: self.sql, says }
    }

    fn column(&mut self, name: String) -> ColumnDdl {
        let mut column = ColumnDdl { name, ..ColumnDdl::default() };
        let name = column.name.clone();
        self.write_name(&name);
        let declared = self.pick(&TYPES);
        self.write(declared);
        for _ in 0..self.choose(5) {
            let name = self.constraint_name();
            if let Some(kind) = self.column_constraint(&mut column, declared == "INTEGER") {
                column.constraints.push(ConstraintDdl { name, columns: Vec::new(), kind });
            }
        }
        if self.rarely(5)
            && !column.constraints.iter().any(|it| it.kind == ConstraintKind::PrimaryKey)
        {
            let expression = self.pick(&EXPRESSIONS);
            self.write_one_of(&["AS", "GENERATED ALWAYS AS"]);
            self.write(&format!("( {expression}\n)"));
            self.write_one_of(&["", "STORED", "virtual"]);
            column.generated = Some(expression.to_owned());
        }
        column
    }

    fn column_constraint(
        &mut self,
        column: &mut ColumnDdl,
        integer: bool,
    ) -> Option<ConstraintKind> {
        let kind = match self.choose(9) {
            0 => ConstraintKind::NotNull,
            1 => ConstraintKind::Unique,
            2 => return Some(self.check()),
            3 => {
                let key = self.references(1);
                return Some(ConstraintKind::ForeignKey(key));
            }
            4 if !self.has_key => {
                self.has_key = true;
                column.autoincrement = integer && self.rarely(2);
                if column.autoincrement {
                    self.write("Primary Key Asc ON CONFLICT FAIL AutoIncrement");
                } else {
                    self.write_one_of(&["PRIMARY KEY", "Primary /* ( */ Key DESC"]);
                }
                return Some(ConstraintKind::PrimaryKey);
            }
            5 => {
                let collation = self.pick(&["NoCase", "RTRIM", "binary"]);
                self.write("COLLATE");
                self.write_name(collation);
                column.collation = Some(collation.to_owned());
                return None;
            }
            6 => {
                let default = self.pick(&DEFAULTS);
                self.write("DEFAULT");
                self.write(default);
                return None;
            }
            _ => {
                self.write("NULL");
                return None;
            }
        };
        self.write(if kind == ConstraintKind::NotNull { "NOT\nNULL" } else { "UNIQUE" });
        if self.rarely(4) {
            self.write("ON CONFLICT REPLACE");
        }
        Some(kind)
    }

    fn check(&mut self) -> ConstraintKind {
        let expression = self.pick(&EXPRESSIONS);
        self.write("Check");
        self.write(&format!("(\t{expression} )"));
        ConstraintKind::Check { expression: expression.to_owned() }
    }

    fn references(&mut self, columns: usize) -> ForeignKeyDdl {
        let mut key = ForeignKeyDdl { parent: self.new_name(), ..ForeignKeyDdl::default() };
        self.write("REFERENCES");
        let parent = key.parent.clone();
        self.write_name(&parent);
        if self.rarely(2) {
            key.parent_columns = (0..columns).map(|_| self.new_name()).collect();
            let names = key.parent_columns.clone();
            self.write_list(&names);
        }
        if self.rarely(4) {
            self.write("MATCH full");
            key.match_name = Some("full".to_owned());
        }
        self.write_one_of(&[
            "",
            "ON DELETE SET NULL",
            "ON UPDATE SET DEFAULT ON DELETE CASCADE",
            "ON DELETE NO /**/ ACTION",
        ]);
        let deferral = self.choose(4);
        self.write(
            [
                "",
                "NOT DEFERRABLE",
                "DEFERRABLE INITIALLY DEFERRED",
                "deferrable initially immediate",
            ][deferral],
        );
        key.deferrable = [None, Some(false), Some(true), Some(true)][deferral];
        key.initially_deferred = deferral == 2;
        key
    }

    fn table_constraint(&mut self, says: &mut TableDdl) {
        let name = self.constraint_name();
        let mut columns: Vec<_> = says.columns.iter().map(|column| column.name.clone()).collect();
        columns.truncate(1 + self.choose(2));
        columns.reverse();
        let kind = match self.choose(4) {
            0 => {
                columns.clear();
                self.check()
            }
            1 if !self.has_key => {
                self.has_key = true;
                self.write("PRIMARY KEY");
                self.write_list(&columns);
                ConstraintKind::PrimaryKey
            }
            2 => {
                self.write("FOREIGN KEY");
                self.write_list(&columns);
                ConstraintKind::ForeignKey(self.references(columns.len()))
            }
            _ => {
                self.write("UNIQUE");
                self.write_list(&columns);
                ConstraintKind::Unique
            }
        };
        says.constraints.push(ConstraintDdl { name, columns, kind });
    }
}
