//! What was found, for people.

use std::fmt::Write;

use super::candidates::Candidate;
use super::object::Object;
use super::prover::Proof;
use crate::text::{self, number, rust};

pub(super) struct Report<'c> {
    pub(super) objects: &'c [Object<'c>],
    pub(super) found: Vec<Found>,
    pub(super) keys: Vec<ViewKey>,
    /// Columns of a table or view that could not be read, and the reason.
    pub(super) unread: Vec<(&'c str, Vec<String>, String)>,
    /// There was no time for these.
    pub(super) not_reached: Vec<&'c str>,
}

/// A key, proposed unless there is a doubt.
pub(super) struct Found {
    pub(super) key: Candidate,
    pub(super) proof: Proof,
    /// A row of the parent has one row at most.
    pub(super) unique: bool,
    pub(super) doubt: Option<Doubt>,
}

/// The reason why a key is not proposed.
pub(super) enum Doubt {
    /// The values that were not found, and how often they occur.
    Missing(Vec<(String, u64)>),
    FewValues,
    /// Another table has all values, too.
    Ambiguous(String),
}

/// A column that tells the rows of a view apart.
pub(super) struct ViewKey {
    pub(super) view: usize,
    pub(super) column: usize,
    pub(super) rows: u64,
}

impl<'c> Report<'c> {
    pub(super) fn new(objects: &'c [Object<'c>]) -> Self {
        let (found, keys, unread, not_reached) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { objects, found, keys, unread, not_reached }
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        for found in self.proposed() {
            let _ = writeln!(text, "{}\n  {}", self.shown(&found.key), self.proof(found));
        }
        for ViewKey { view, column, rows } in &self.keys {
            let view = &self.objects[*view];
            let (name, columns) = (text::name(view.name), text::names(&view.names(&[*column])));
            let _ = writeln!(
                text,
                "{name} {columns}\n  {} rows, {} values",
                number(*rows),
                number(*rows)
            );
        }
        let options = self.options();
        if !options.is_empty() {
            let separator = if text.is_empty() { "" } else { "\n" };
            let _ = write!(text, "{separator}Of the call of `reflect_schema!`:\n\n{options}\n");
        }
        text += &self.not_read();
        text + &self.summary()
    }

    pub(super) fn proposed(&self) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(|it| it.doubt.is_none())
    }

    /// `album (ArtistId) -> artist (ArtistId)`
    fn shown(&self, key: &Candidate) -> String {
        let side = |object: usize, columns: &[usize]| {
            let object = &self.objects[object];
            format!("{} {}", text::name(object.name), text::names(&object.names(columns)))
        };
        format!("{} -> {}", side(key.child, &key.columns), side(key.parent, &key.parent_columns))
    }

    fn proof(&self, found: &Found) -> String {
        let Proof { values, nulls, found: count, different, is_cut, .. } = &found.proof;
        let parent = &self.objects[found.key.parent];
        let columns: Vec<_> =
            parent.names(&found.key.parent_columns).iter().map(|it| text::name(it)).collect();
        let columns = match columns.as_slice() {
            [only] => format!(".{only}"),
            _ => format!(" ({})", columns.join(", ")),
        };
        let parent = text::name(parent.name);
        let mut text =
            format!("{} of {} values found in {parent}{columns}", number(*count), number(*values));
        let _ = match nulls {
            0 => write!(text, ", no NULL"),
            _ => write!(text, ", {} NULL", number(*nulls)),
        };
        let child = &self.objects[found.key.child];
        if child.is_declared_unique(&found.key.columns) {
            text += ", each once";
        } else if different == values {
            text += ", each once so far";
        } else {
            let _ = write!(text, ", {} different", number(*different));
        }
        if *is_cut {
            let _ = write!(text, "; only the first {} rows were read", number(values + nulls));
        }
        text
    }

    /// The options, as they are written in the call. What is not proposed is in comments.
    pub(super) fn options(&self) -> String {
        let mut text = String::new();
        if !self.found.is_empty() {
            text += "    relate = {\n";
            for found in &self.found {
                let line = self.line(found);
                let _ = match &found.doubt {
                    None => writeln!(text, "        {line},"),
                    Some(doubt) => {
                        writeln!(text, "        // {line}: {}", self.doubt(found, doubt))
                    }
                };
            }
            text += "    },\n";
        }
        if !self.keys.is_empty() {
            text += "    keys = {\n";
            for ViewKey { view, column, .. } in &self.keys {
                let _ = writeln!(text, "        {},", rust_key(&self.objects[*view], &[*column]));
            }
            text += "    },\n";
        }
        text
    }

    /// `album(ArtistId) -> artist(ArtistId) unique`
    fn line(&self, found: &Found) -> String {
        let (child, parent) = (&self.objects[found.key.child], &self.objects[found.key.parent]);
        let unique = if found.unique { " unique" } else { "" };
        let child = rust_key(child, &found.key.columns);
        format!("{child} -> {}{unique}", rust_key(parent, &found.key.parent_columns))
    }

    pub(super) fn doubt(&self, found: &Found, doubt: &Doubt) -> String {
        let proof = self.proof(found);
        match doubt {
            Doubt::Missing(values) => {
                let value = |(value, count): &(String, u64)| {
                    if *count == 1 {
                        value.clone()
                    } else {
                        format!("{value} ({} times)", number(*count))
                    }
                };
                let values: Vec<_> = values.iter().map(value).collect();
                format!("{proof}; not found: {}", values.join(", "))
            }
            Doubt::FewValues => format!("{proof}; too few values to tell"),
            Doubt::Ambiguous(other) => format!("{proof}; all are in {} too", text::name(other)),
        }
    }

    fn not_read(&self) -> String {
        let mut text = String::new();
        for (name, columns, reason) in &self.unread {
            let columns = if columns.is_empty() {
                String::new()
            } else {
                format!(" {}", text::names(columns))
            };
            let _ =
                writeln!(text, "not read: {}{columns}: {}", text::name(name), text::escape(reason));
        }
        if !self.not_reached.is_empty() {
            let names: Vec<_> = self.not_reached.iter().map(|it| text::name(it)).collect();
            let _ =
                writeln!(text, "no time was left for {}: `--limit` gives more", names.join(", "));
        }
        if !text.is_empty() {
            text += "\n";
        }
        text
    }

    fn summary(&self) -> String {
        let counted = |count: usize, one: &str, several: &str| match count {
            0 => format!("no {several}"),
            1 => format!("1 {one}"),
            _ => format!("{} {several}", number(count as u64)),
        };
        let proposed = self.proposed().count();
        let mut text = counted(proposed, "relation", "relations");
        if !self.keys.is_empty() {
            let _ = write!(text, " and {}", counted(self.keys.len(), "key", "keys"));
        }
        text += " proposed";
        let doubtful = self.found.len() - proposed;
        if doubtful > 0 {
            let _ = write!(text, ", {} not", number(doubtful as u64));
        }
        let objects = self.objects.len() - self.not_reached.len();
        text + &format!(": {} read\n", counted(objects, "table or view", "tables and views"))
    }
}

/// `album(ArtistId)`
fn rust_key(object: &Object<'_>, columns: &[usize]) -> String {
    let columns: Vec<_> = object.names(columns).iter().map(|it| rust(it)).collect();
    format!("{}({})", rust(object.name), columns.join(", "))
}
