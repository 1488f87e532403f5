//! The documentation of generated items. All that comes from the database is shown as code, between
//! more backticks than it has, so that no name can be taken for markup.

use proc_macro2::Ident;
use reflect_catalog::Generated;

use crate::model::{
    Ambiguous, ColumnModel, Link, Model, Nowhere, Object, Relation, RelationKind, TableModel, Why,
    Writes,
};
use crate::options::ChosenForm;

pub(super) fn table(object: &Object<'_>) -> String {
    let kind = if object.table().is_none() { "view" } else { "table" };
    let (name, sql) = (code(object.name()), object.sql());
    let fence = backticks(sql, 3);
    format!(" A row of the {kind} {name}.\n\n{fence}sql\n{sql}\n{fence}")
}

pub(super) fn column(field: &ColumnModel<'_>, object: &Object<'_>) -> String {
    let column = field.column;
    let mut facts = Vec::new();
    if !column.declared_type.is_empty() {
        facts.push(code(&column.declared_type));
    }
    facts.push(if field.optional { "nullable" } else { "not null" }.to_owned());
    if let Some(default) = &column.default {
        facts.push(format!("default {}", code(default)));
    }
    if let Some(Generated { expression, stored }) = &column.generated {
        let stored = if *stored { " and stored" } else { "" };
        facts.push(format!("generated{stored} as {}", code(expression)));
    }
    if object.key_columns().contains(&column.name) {
        facts.push("primary key".to_owned());
    }
    if let Some(ChosenForm { form, any, .. }) = field.time_form {
        let how = if any { "written" } else { "stored" };
        facts.push(format!("{how} as {}", code(&form.to_string())));
    }
    for key in object.foreign_keys().filter(|key| key.columns.contains(&column.name)) {
        let parent = code(&key.parent);
        facts.push(match key.broken {
            None => format!("refers to {parent}"),
            Some(broken) => format!("should refer to {parent}, but leads nowhere: {broken}"),
        });
    }
    let facts = if facts.is_empty() { String::new() } else { format!(": {}", facts.join(", ")) };
    format!(" The column {}{facts}.", code(&column.name))
}

/// An enum of the texts of a column.
pub(super) fn text_enum(column: &ColumnModel<'_>, table: &TableModel<'_>) -> String {
    let (column, table) = (code(&column.column.name), code(table.object.name()));
    format!(" A value of the column {column} of the table {table}, as its `CHECK` counts them up.")
}

pub(super) fn text(text: &str) -> String {
    format!(" The text {}.", code(text))
}

/// The type of a primary key.
pub(super) fn typed_key(table: &TableModel<'_>) -> String {
    format!(" The primary key of a [`{}`].", table.ident)
}

/// A method that every table has. One attribute for all of it: there are many.
pub(super) fn method(what: &str, errors: &str) -> String {
    format!(" {what}\n\n# Errors\n{errors}")
}

/// A column of the other structs, which leave the facts to the row's.
pub(super) fn column_name(field: &ColumnModel<'_>) -> String {
    format!(" The column {}.", code(&field.column.name))
}

/// The struct of a new row: which columns it leaves to `with`, and what they are without it.
pub(super) fn new_row(table: &TableModel<'_>, writes: &Writes) -> String {
    let row = &table.ident;
    let left = |it: &usize| !writes.required.contains(it) && !writes.generated.contains(it);
    let left: Vec<_> = (0..table.columns.len()).filter(left).map(|it| &table.columns[it]).collect();
    if left.is_empty() {
        return format!(" A new [`{row}`].");
    }
    let default = |it: &&ColumnModel<'_>| {
        let default = match &it.column.default {
            Some(default) => format!(" ({})", code(default)),
            None if it.optional => String::new(),
            None => " (numbered by the database)".to_owned(),
        };
        format!("`{}`{default}", it.ident)
    };
    let left: Vec<_> = left.iter().map(default).collect();
    format!(
        " A new [`{row}`]: what has to be given. The rest can be given by [`with`](Self::with), and is \
         NULL or its default otherwise: {}.",
        left.join(", ")
    )
}

pub(super) fn unique_key(columns: &[&str]) -> String {
    let columns: Vec<_> = columns.iter().map(|it| code(it)).collect();
    format!(" The unique key of {}.", columns.join(", "))
}

/// A method that finds a row by a unique key.
pub(super) fn by_unique_key(function: &str) -> String {
    if function == "find" {
        method("The row with this unique key, if it exists.", "When it can't be read.")
    } else {
        method("The row with this unique key.", "`NotFound`; when it can't be read.")
    }
}

pub(super) fn relation(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>) -> String {
    let related = related(relation, table, model);
    let orphan = "`Orphan`; when";
    let (more, when) = match relation.kind {
        RelationKind::Parent { key, .. } if table.foreign_keys[key].orphans_are_none => {
            ("; `None` where that is NULL or leads nowhere", "When")
        }
        RelationKind::Parent { optional: true, .. } => ("; `None` where that is NULL", orphan),
        RelationKind::Parent { .. } => ("", orphan),
        RelationKind::Child { .. } => (", if there is one", "When"),
        RelationKind::Children { .. } | RelationKind::Through { .. } => ("", "When"),
    };
    format!("{related}{more}.\n\n# Errors\n{when} it can't be read.")
}

/// A relation in a query.
pub(super) fn follow(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>) -> String {
    format!("{}.", related(relation, table, model))
}

/// Describes the rows that a relation leads to, without a full stop.
fn related(relation: &Relation, table: &TableModel<'_>, model: &Model<'_>) -> String {
    let target = &model.tables[relation.target];
    let row = format!("[`{}`]", target.ident);
    let columns = |table: &TableModel<'_>, key: usize| {
        let positions = &table.foreign_keys[key].columns;
        let names = positions.iter().map(|&it| code(&table.columns[it].column.name));
        names.collect::<Vec<_>>().join(", ")
    };
    match relation.kind {
        RelationKind::Parent { key, .. } => {
            format!(" The {row} that {} refers to", columns(table, key))
        }
        RelationKind::Children { key } => {
            format!(" Each {row} that refers to this row by {}", columns(target, key))
        }
        RelationKind::Child { key } => {
            format!(" The {row} that refers to this row by {}", columns(target, key))
        }
        RelationKind::Through { junction, .. } => {
            let junction = code(model.tables[junction].object.name());
            format!(" Each {row} that {junction} relates to this row")
        }
    }
}

/// The method that relates two rows, and what has to be said of the junction's other columns.
pub(super) fn add(link: &Link, junction: &TableModel<'_>, target: &Ident) -> String {
    let table = code(junction.object.name());
    let required = link.required.iter().map(|&it| format!("`{}`", junction.columns[it].ident));
    let required = required.collect::<Vec<_>>().join(", ");
    let required = match required.as_str() {
        "" => String::new(),
        columns => format!(" That row has to have {columns}, too."),
    };
    let optional = if link.optional {
        " The closure sets other columns of it: `|j| (j.column.set(1), …)`, or `|_| ()`."
    } else {
        ""
    };
    format!(
        " Relates this row to the [`{target}`] by a row of {table}, and tells whether it did: `false` if \
         they were related before, and then nothing is written.{required}{optional}\n\n# Errors\n{WRITE}"
    )
}

pub(super) fn remove(junction: &TableModel<'_>, target: &Ident) -> String {
    let table = code(junction.object.name());
    format!(
        " Deletes what relates this row to the [`{target}`] in {table}, and tells whether there was any. \
         The two rows themselves stay.\n\n# Errors\n{WRITE}"
    )
}

pub(super) fn set(junction: &TableModel<'_>, target: &Ident) -> String {
    let table = code(junction.object.name());
    format!(
        " Relates this row to each [`{target}`] of these and to no other, in one transaction. Where {table} \
         relates them already, its rows stay as they are.\n\n# Errors\n{WRITE}"
    )
}

const WRITE: &str = "When it can't be written; nothing is written then.";

pub(super) fn ambiguous(name: &Ambiguous) -> String {
    format!("{}\n\n# Errors\nIt does not compile.", follow_ambiguous(name))
}

pub(super) fn follow_ambiguous(name: &Ambiguous) -> String {
    let long: Vec<_> = name.long.iter().map(|it| format!("`{it}`")).collect();
    format!(" More than one relation could have this name: use {}.", long.join(" or "))
}

pub(super) fn nowhere_method(nowhere: &Nowhere) -> String {
    format!("{}\n\n# Errors\nIt does not compile.", self::nowhere(nowhere))
}

/// A name that there would be, if a foreign key led somewhere.
pub(super) fn nowhere(nowhere: &Nowhere) -> String {
    let columns: Vec<_> = nowhere.columns.iter().map(|it| code(it)).collect();
    let (columns, parent) = (columns.join(", "), code(&nowhere.parent));
    match nowhere.why {
        Why::Broken(broken) => {
            format!(
                " No relation: the foreign key by {columns} to {parent} leads nowhere: {broken}."
            )
        }
        Why::LeftOut => {
            format!(" No relation: {columns} refers to {parent}, which `only` or `skip` leave out.")
        }
    }
}

/// Tells if a search of the documentation would not find an item by its name in the database.
pub(super) fn has_alias(database: &str, rust: &Ident) -> bool {
    // rustdoc takes no quotes, no other space than a single one inside, and not nothing.
    let is_plain = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
    let plain = !database.is_empty() && database.chars().all(is_plain);
    plain && rust != database
}

/// Inline code.
fn code(text: &str) -> String {
    // As nearly all names are.
    if !text.is_empty() && text.bytes().all(|it| it.is_ascii_graphic() && it != b'`') {
        return format!("`{text}`");
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fence = backticks(&text, 1);
    // A space on both sides is not shown; it keeps backticks at the ends apart from the fence.
    let space =
        if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// More backticks than the text has in a row.
fn backticks(text: &str, least: usize) -> String {
    if !text.contains('`') {
        return "`".repeat(least);
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(least.max(longest + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_code_whatever_they_contain() {
        assert_eq!(code("Track"), "`Track`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("two\nlines"), "`two lines`");
        assert_eq!(code(""), "`  `");
    }
}
