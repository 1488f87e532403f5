//! The fields of a snapshot: how they are called, and which are left out where they say what is usual.

use crate::catalog::{Catalog, Index, IndexTerm, Table, Trigger, Unreadable, View};
use crate::json::{Json, Node, Writer};
use crate::{Action, Broken, Check, Column, ForeignKey, Generated, PrimaryKey, Unique};

/// What is wrong with a value.
pub(super) struct Wrong {
    /// The way to it, such as `tables[0].columns[2].type`.
    pub(super) path: String,
    pub(super) message: String,
    /// The position in the text.
    pub(super) position: usize,
}

impl Wrong {
    fn new(node: &Node<'_>, message: String) -> Self {
        Self { path: String::new(), message, position: node.start }
    }

    fn expected(what: &str, node: &Node<'_>) -> Self {
        let found = match &node.value {
            Json::Null => "null".to_owned(),
            Json::Bool(value) => format!("`{value}`"),
            Json::Number(number) => format!("`{number}`"),
            Json::String(string) => format!("the string {string:?}"),
            Json::Array(_) => "a list".to_owned(),
            Json::Object(_) => "an object".to_owned(),
        };
        Self::new(node, format!("there is {found} instead of {what}"))
    }

    /// The same, seen from the value around it.
    fn inside(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

/// What a snapshot has.
pub(super) trait Field: Sized {
    fn write(&self, writer: &mut Writer);

    fn read(node: &Node<'_>) -> Result<Self, Wrong>;
}

/// The fields of an object.
pub(super) struct Fields<'n, 't> {
    object: &'n Node<'t>,
    fields: &'n [(std::borrow::Cow<'t, str>, Node<'t>)],
}

impl<'n, 't> Fields<'n, 't> {
    pub(super) fn of(node: &'n Node<'t>) -> Result<Self, Wrong> {
        match &node.value {
            Json::Object(fields) => Ok(Self { object: node, fields }),
            _ => Err(Wrong::expected("an object", node)),
        }
    }

    /// A field that is always there.
    pub(super) fn required<T: Field>(&self, name: &str) -> Result<T, Wrong> {
        let missing = || Wrong::new(self.object, format!("missing field `{name}`"));
        self.get(name)?.ok_or_else(missing)
    }

    /// A field that is left out where it says what is usual.
    fn usual<T: Field + Default>(&self, name: &str) -> Result<T, Wrong> {
        Ok(self.get(name)?.unwrap_or_default())
    }

    fn get<T: Field>(&self, name: &str) -> Result<Option<T>, Wrong> {
        let mut found = self.fields.iter().filter(|(it, _)| it == name).map(|(_, node)| node);
        let Some(node) = found.next() else { return Ok(None) };
        if let Some(again) = found.next() {
            return Err(Wrong::new(again, format!("duplicate field `{name}`")).inside(name));
        }
        T::read(node).map(Some).map_err(|wrong| wrong.inside(name))
    }
}

impl Field for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }

    fn read(node: &Node<'_>) -> Result<Self, Wrong> {
        match &node.value {
            Json::String(string) => Ok(string.clone().into_owned()),
            _ => Err(Wrong::expected("a string", node)),
        }
    }
}

impl Field for bool {
    fn write(&self, writer: &mut Writer) {
        writer.word(if *self { "true" } else { "false" });
    }

    fn read(node: &Node<'_>) -> Result<Self, Wrong> {
        match node.value {
            Json::Bool(value) => Ok(value),
            _ => Err(Wrong::expected("`true` or `false`", node)),
        }
    }
}

impl Field for u32 {
    fn write(&self, writer: &mut Writer) {
        writer.word(&self.to_string());
    }

    fn read(node: &Node<'_>) -> Result<Self, Wrong> {
        let number = if let Json::Number(number) = node.value { number.parse().ok() } else { None };
        number.ok_or_else(|| Wrong::expected("a number of a version", node))
    }
}

impl<T: Field> Field for Option<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.word("null"),
        }
    }

    fn read(node: &Node<'_>) -> Result<Self, Wrong> {
        if node.value == Json::Null { Ok(None) } else { T::read(node).map(Some) }
    }
}

impl<T: Field> Field for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.open('[');
        for item in self {
            writer.item();
            item.write(writer);
        }
        writer.close(']');
    }

    fn read(node: &Node<'_>) -> Result<Self, Wrong> {
        let Json::Array(items) = &node.value else { return Err(Wrong::expected("a list", node)) };
        let items = items.iter().enumerate();
        let read =
            |(number, item)| T::read(item).map_err(|wrong| wrong.inside(&format!("[{number}]")));
        items.map(read).collect()
    }
}

/// Gives a struct its fields, in their order: `required` ones, and `usual` ones, which are left out where they
/// are what they are by default.
macro_rules! object {
    ($object:ident { $($kind:ident $name:literal $field:ident),* $(,)? }) => {
        impl $object {
            /// Writes the fields into an object that is open.
            pub(super) fn write_fields(&self, writer: &mut Writer) {
                $(if is_written!($kind self.$field) {
                    writer.name($name);
                    self.$field.write(writer);
                })*
            }
        }

        impl Field for $object {
            fn write(&self, writer: &mut Writer) {
                writer.open('{');
                self.write_fields(writer);
                writer.close('}');
            }

            fn read(node: &Node<'_>) -> Result<Self, Wrong> {
                let fields = Fields::of(node)?;
                Ok(Self { $($field: fields.$kind($name)?),* })
            }
        }
    };
}

fn is_usual<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

macro_rules! is_written {
    (required $field:expr) => {
        true
    };
    (usual $field:expr) => {
        !is_usual(&$field)
    };
}

object!(Catalog {
    required "tables" tables,
    usual "views" views,
    usual "unreadable" unreadable,
});

object!(Table {
    required "name" name,
    usual "module" module,
    usual "comment" comment,
    usual "without_rowid" without_rowid,
    usual "strict" strict,
    required "columns" columns,
    usual "primary_key" primary_key,
    usual "foreign_keys" foreign_keys,
    usual "uniques" uniques,
    usual "checks" checks,
    usual "indexes" indexes,
    usual "triggers" triggers,
    required "sql" sql,
});

object!(Index {
    required "name" name,
    usual "unique" unique,
    usual "partial" partial,
    usual "predicate" predicate,
    required "terms" terms,
    required "sql" sql,
});

object!(IndexTerm {
    usual "column" column,
    usual "expression" expression,
    usual "descending" descending,
    required "collation" collation,
});

object!(View {
    required "name" name,
    required "columns" columns,
    usual "key" key,
    usual "foreign_keys" foreign_keys,
    usual "triggers" triggers,
    required "sql" sql,
});

object!(Trigger {
    required "name" name,
    required "sql" sql,
});

object!(Unreadable {
    required "name" name,
    required "reason" reason,
    usual "triggers" triggers,
    required "sql" sql,
});

object!(Column {
    required "name" name,
    usual "type" declared_type,
    usual "nullable" nullable,
    usual "default" default,
    usual "generated" generated,
    usual "collation" collation,
    usual "comment" comment,
});

object!(Generated {
    usual "expression" expression,
    usual "stored" stored,
});

object!(PrimaryKey {
    usual "name" name,
    required "columns" columns,
    usual "rowid_alias" rowid_alias,
    usual "autoincrement" autoincrement,
    usual "collations" collations,
});

object!(Unique {
    usual "name" name,
    required "columns" columns,
    usual "collations" collations,
});

object!(Check {
    usual "name" name,
    required "expression" expression,
});

object!(ForeignKey {
    usual "name" name,
    required "columns" columns,
    required "parent" parent,
    required "parent_columns" parent_columns,
    usual "on_delete" on_delete,
    usual "on_update" on_update,
    usual "match" match_name,
    usual "deferrable" deferrable,
    usual "initially_deferred" initially_deferred,
    usual "broken" broken,
});

/// Gives the variants of an enum their words.
macro_rules! words {
    ($words:ident { $($word:literal $variant:ident),* $(,)? }) => {
        impl Field for $words {
            fn write(&self, writer: &mut Writer) {
                writer.string(match self {
                    $(Self::$variant => $word,)*
                });
            }

            fn read(node: &Node<'_>) -> Result<Self, Wrong> {
                let Json::String(word) = &node.value else {
                    return Err(Wrong::expected("a word", node));
                };
                match &**word {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(Wrong::expected(concat!("one of" $(, " `", $word, "`")*), node)),
                }
            }
        }
    };
}

words!(Action {
    "no_action" NoAction,
    "restrict" Restrict,
    "set_null" SetNull,
    "set_default" SetDefault,
    "cascade" Cascade,
});

words!(Broken {
    "missing_table" MissingTable,
    "view" View,
    "missing_column" MissingColumn,
    "column_count" ColumnCount,
    "not_unique" NotUnique,
    "partial_index" PartialIndex,
    "other_collation" OtherCollation,
});
