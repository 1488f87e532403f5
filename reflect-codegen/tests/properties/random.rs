//! Random schemas, in words that make names meet.

use std::collections::HashSet;
use std::fmt::Write;

use proptest::prelude::*;
use proptest::sample::select;

#[derive(Debug, Clone)]
pub(crate) struct RawTable {
    name: String,
    columns: Vec<RawColumn>,
    shape: Shape,
    pub(crate) keys: Vec<RawKey>,
    /// `UNIQUE` over a column, or over those of the first foreign key.
    unique: Option<usize>,
}

#[derive(Debug, Clone)]
struct RawColumn {
    name: String,
    kind: &'static str,
    not_null: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Shape {
    Heap,
    RowId,
    TextKey,
    TwoColumns,
    /// The foreign keys' columns are the primary key.
    Junction,
    WithoutRowId,
}

#[derive(Debug, Clone)]
pub(crate) struct RawKey {
    parent: usize,
    role: String,
    spelling: Spelling,
    explicit: bool,
    not_null: bool,
    /// Added later: not part of the primary key of a junction.
    pub(crate) added: bool,
}

#[derive(Debug, Clone, Copy)]
enum Spelling {
    /// `user_id`
    Parent,
    /// `owner_user_id`
    RoleAndParent,
    /// `owner`
    Role,
    /// `owner_id`
    RoleId,
    /// What the parent's column is called.
    Same,
    /// A column that is there already.
    Existing(usize),
}

const WORDS: [&str; 40] = [
    "user",
    "users",
    "User",
    "Users",
    "track",
    "Track",
    "playlist",
    "playlist_track",
    "PlaylistTrack",
    "user_track",
    "tag",
    "tags",
    "parent",
    "owner",
    "news",
    "sheep",
    "child",
    "children",
    "people",
    "person",
    "type",
    "Type",
    "self",
    "all",
    "find",
    "key",
    "new_user",
    "user_ref",
    "UserColumns",
    "1st",
    "a b",
    "a-b",
    "?",
    "名前",
    "naïve",
    "x\"y",
    "`",
    "user_by_id",
    "tracks_by_user",
    "Option",
];

const KINDS: [&str; 14] = [
    "",
    "INTEGER",
    "INT",
    "TEXT",
    "REAL",
    "BLOB",
    "NUMERIC(10,2)",
    "DATE",
    "DATETIME",
    "BOOLEAN",
    "TIME",
    "VARCHAR(20)",
    "POINT",
    "TEXT COLLATE NOCASE",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(&WORDS[..12]).prop_map(str::to_owned),
        4 => select(&WORDS[..]).prop_map(str::to_owned),
        1 => "[a-cA-C_]{1,4}",
        1 => "[a-zA-Z0-9_ .$%'\"`\\-éßД中\u{200d}]{1,8}",
    ]
}

fn column() -> impl Strategy<Value = RawColumn> {
    let name = prop_oneof![
        name(),
        select(&["id", "ID", "user_id", "userId", "name"][..]).prop_map(str::to_owned)
    ];
    (name, select(&KINDS[..]), any::<bool>()).prop_map(|(name, kind, not_null)| RawColumn {
        name,
        kind,
        not_null,
    })
}

pub(crate) fn key() -> impl Strategy<Value = RawKey> {
    let spelling = prop_oneof![
        3 => Just(Spelling::Parent),
        2 => Just(Spelling::RoleAndParent),
        2 => Just(Spelling::Role),
        2 => Just(Spelling::RoleId),
        1 => Just(Spelling::Same),
        1 => any::<usize>().prop_map(Spelling::Existing),
    ];
    (any::<usize>(), name(), spelling, any::<bool>(), any::<bool>()).prop_map(
        |(parent, role, spelling, explicit, not_null)| RawKey {
            parent,
            role,
            spelling,
            explicit,
            not_null,
            added: false,
        },
    )
}

pub(crate) fn table() -> impl Strategy<Value = RawTable> {
    let shape = select(
        &[
            Shape::Heap,
            Shape::RowId,
            Shape::RowId,
            Shape::RowId,
            Shape::TextKey,
            Shape::TwoColumns,
            Shape::Junction,
            Shape::Junction,
            Shape::WithoutRowId,
        ][..],
    );
    let columns = prop::collection::vec(column(), 0..4);
    let keys = prop::collection::vec(key(), 0..4);
    (name(), columns, shape, keys, prop::option::weighted(0.3, any::<usize>())).prop_map(
        |(name, columns, shape, keys, unique)| RawTable { name, columns, shape, keys, unique },
    )
}

/// Tables, and a table and a column to make a view of.
pub(crate) fn schema() -> impl Strategy<Value = (Vec<RawTable>, Vec<(String, usize)>)> {
    let views = prop::collection::vec((name(), any::<usize>()), 0..2);
    (prop::collection::vec(table(), 1..6), views)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn list(names: &[String]) -> String {
    names.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ")
}

impl RawTable {
    fn key_columns(&self) -> Vec<String> {
        match self.shape {
            Shape::Heap | Shape::Junction => Vec::new(),
            Shape::RowId => vec!["id".to_owned()],
            Shape::TextKey | Shape::WithoutRowId => vec!["code".to_owned()],
            Shape::TwoColumns => vec!["tenant_id".to_owned(), "no".to_owned()],
        }
    }

    /// The columns of the key and those that it refers to.
    fn resolve(&self, key: &RawKey, parent: &Self) -> (Vec<String>, Vec<String>) {
        let mut there = parent.key_columns();
        if there.is_empty() {
            there.extend(parent.columns.first().map(|it| it.name.clone()));
        }
        let RawKey { role, .. } = key;
        let spell = |(position, there): (usize, &String)| match key.spelling {
            Spelling::Parent => format!("{}_{there}", parent.name),
            Spelling::RoleAndParent => format!("{role}_{}_{there}", parent.name),
            Spelling::Role if position == 0 => role.clone(),
            Spelling::Role | Spelling::RoleId => format!("{role}_{there}"),
            Spelling::Same => there.clone(),
            Spelling::Existing(at) => self
                .columns
                .get((at % 7 + position) % self.columns.len().max(1))
                .map_or_else(|| there.clone(), |it| it.name.clone()),
        };
        (there.iter().enumerate().map(spell).collect(), there)
    }

    fn statement(&self, tables: &[Self]) -> String {
        let mut columns: Vec<(String, String)> =
            self.key_columns().into_iter().map(|it| (it, self.key_kind().to_owned())).collect();
        let not_null = |flag| if flag { " NOT NULL" } else { "" };
        for RawColumn { name, kind, not_null: flag } in &self.columns {
            columns.push((name.clone(), format!("{kind}{}", not_null(*flag))));
        }
        let (mut constraints, mut referring) = (Vec::new(), Vec::new());
        for key in &self.keys {
            let parent = &tables[key.parent % tables.len()];
            let (here, there) = self.resolve(key, parent);
            let explicit =
                if key.explicit { format!(" ({})", list(&there)) } else { String::new() };
            constraints.push(format!(
                "FOREIGN KEY ({}) REFERENCES {}{explicit}",
                list(&here),
                quoted(&parent.name)
            ));
            for column in here {
                columns.push((column.clone(), format!("INTEGER{}", not_null(key.not_null))));
                if !key.added {
                    referring.push(column);
                }
            }
        }
        let mut seen = HashSet::new();
        columns.retain(|(name, _)| seen.insert(name.to_ascii_lowercase()));
        let mut seen = HashSet::new();
        referring.retain(|name| seen.insert(name.to_ascii_lowercase()));
        if columns.is_empty() {
            columns.push(("x".to_owned(), String::new()));
        }
        let key = if self.shape == Shape::Junction { referring } else { self.key_columns() };
        if !key.is_empty() {
            constraints.insert(0, format!("PRIMARY KEY ({})", list(&key)));
        }
        if let Some(unique) = self.unique {
            let own = self.columns.get(unique % 4).map(|it| vec![it.name.clone()]);
            let first = self.keys.first().filter(|key| !key.added);
            let of_key =
                || first.map(|key| self.resolve(key, &tables[key.parent % tables.len()]).0);
            if let Some(names) = own.or_else(of_key) {
                constraints.push(format!("UNIQUE ({})", list(&names)));
            }
        }
        let mut sql = format!("CREATE TABLE {} (", quoted(&self.name));
        let columns: Vec<_> =
            columns.iter().map(|(name, kind)| format!("{} {kind}", quoted(name))).collect();
        let _ = write!(sql, "{})", [columns, constraints].concat().join(", "));
        if self.shape == Shape::WithoutRowId {
            sql.push_str(" WITHOUT ROWID");
        }
        sql
    }

    fn key_kind(&self) -> &'static str {
        if self.shape == Shape::TextKey { "TEXT" } else { "INTEGER" }
    }
}

/// The statements for the tables; parents are among the first `base` of them.
pub(crate) fn statements(
    tables: &[RawTable],
    base: usize,
    views: &[(String, usize)],
) -> Vec<String> {
    let mut statements: Vec<_> = tables.iter().map(|it| it.statement(&tables[..base])).collect();
    for (name, of) in views {
        let of = quoted(&tables[of % tables.len()].name);
        statements.push(format!("CREATE VIEW {} AS SELECT * FROM {of}", quoted(name)));
        statements.push(format!(
            "CREATE VIEW {} AS SELECT a.*, count(*) FROM {of} a LEFT JOIN {of} b ON 1 GROUP BY 1",
            quoted(&format!("{name} of"))
        ));
    }
    statements
}
