//! `cargo reflect suggest`: foreign keys that a database has and does not declare.
//!
//! Names say what to look for, and rows if it is so: [`candidates`], then [`prover`].

mod candidates;
mod json;
mod likeness;
mod object;
mod prover;
mod report;
mod roles;

use std::ffi::CStr;
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{in_main, open, quote};
use reflect_runtime::rusqlite::{self, Connection};

use self::candidates::Candidate;
use self::likeness::Likeness;
use self::object::Object;
use self::prover::{Proof, Prover, reason};
use self::report::{Doubt, Found, Report, ViewKey};
use self::roles::is_one_to_one;
use crate::failure::Failure;
use crate::output;
use crate::source::Source;

/// The share of values from which on a key that is none is told.
const NEAR: u64 = 80;

/// Prints the keys that were found.
pub(crate) fn run(source: &Source, json: bool, limit: Duration) -> Result<(), Failure> {
    let catalog = source.catalog()?;
    let database = open(Path::new(source.path())).map_err(|error| {
        let path = source.path();
        Failure::new(format!("`{path}` is no database whose rows could be read: {error}"))
    })?;
    let objects = objects(&catalog, database.connection());
    let report = search(database.connection(), &objects, limit)
        .map_err(|error| Failure::new(format!("cannot read the database: {error}")))?;
    output::print(&if json { json::of(&report)? } else { report.text() })
}

fn objects<'c>(catalog: &'c Catalog, conn: &Connection) -> Vec<Object<'c>> {
    let mut objects = Object::all(catalog);
    for view in objects.iter_mut().filter(|it| it.table.is_none()) {
        // A view that can't be read is told of when its rows are asked for.
        view.origins = origins(conn, view).unwrap_or_default();
    }
    objects
}

/// The tables and columns that the columns of a view are.
fn origins(
    conn: &Connection,
    view: &Object<'_>,
) -> rusqlite::Result<Vec<Option<(String, String)>>> {
    let columns: Vec<_> =
        view.columns.iter().map(|it| format!("\"v\".{}", quote(&it.name))).collect();
    let sql = format!("SELECT {} FROM {} AS \"v\"", columns.join(", "), in_main(view.name));
    let statement = conn.prepare(&sql)?;
    let origin = |at| {
        let (_, table, column, ..) = statement.column_metadata(at).ok()??;
        Some((owned(table)?, owned(column)?))
    };
    Ok((0..columns.len()).map(origin).collect())
}

/// Newer versions of rusqlite give the text itself, older ones lend it.
fn owned(text: impl AsRef<CStr>) -> Option<String> {
    text.as_ref().to_str().ok().map(str::to_owned)
}

fn search<'c>(
    conn: &Connection,
    objects: &'c [Object<'c>],
    limit: Duration,
) -> rusqlite::Result<Report<'c>> {
    let _transaction = conn.unchecked_transaction()?;
    let mut search = Search {
        objects,
        prover: Prover::new(conn, objects, limit),
        known: Vec::new(),
        report: Report::new(objects),
    };
    let progress = progress(objects.len());
    for (position, object) in objects.iter().enumerate() {
        progress.set_message(crate::text::name(object.name));
        if search.prover.is_out_of_time() {
            search.report.not_reached.push(object.name);
        } else {
            search.object(position);
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(search.report)
}

/// A bar over the tables and views, on a terminal only.
fn progress(objects: usize) -> ProgressBar {
    let progress = ProgressBar::new(objects as u64);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {human_pos}/{human_len} tables  {msg}")
    {
        progress.set_style(style);
    }
    progress.tick();
    progress
}

struct Search<'s, 'c> {
    objects: &'c [Object<'c>],
    prover: Prover<'s, 'c>,
    known: Vec<Candidate>,
    report: Report<'c>,
}

/// What became of a candidate.
enum Verdict {
    Proven(Proof),
    Doubtful(Proof, Doubt),
    Wrong,
}

impl Search<'_, '_> {
    fn object(&mut self, position: usize) {
        if let Err(error) = self.view_key(position) {
            let object = &self.objects[position];
            self.report.unread.push((object.name, object.names(&[]), reason(&error)));
        }
        for group in candidates::of(self.objects, position, &self.known) {
            let columns = group[0].columns.clone();
            if let Err(error) = self.group(&group) {
                let object = &self.objects[position];
                self.report.unread.push((object.name, object.names(&columns), reason(&error)));
            }
        }
    }

    /// Looks at the candidates of the same columns, from the best on, and takes the first that is one.
    fn group(&mut self, group: &[Candidate]) -> rusqlite::Result<()> {
        let mut doubtful: Option<Found> = None;
        for equals in group.chunk_by(|a, b| a.rank() == b.rank()) {
            let mut proven: Vec<Found> = Vec::new();
            for key in equals {
                if proven.iter().any(|it| it.key.parent == key.parent) {
                    continue;
                }
                match self.verdict(key)? {
                    Verdict::Proven(proof) => proven.push(self.found(key, proof, None)),
                    Verdict::Doubtful(proof, doubt) if doubtful.is_none() => {
                        doubtful = Some(self.found(key, proof, Some(doubt)));
                    }
                    Verdict::Doubtful(..) | Verdict::Wrong => {}
                }
            }
            if let [_, other, ..] = proven.as_slice() {
                let other = self.objects[other.key.parent].name.to_owned();
                proven.truncate(1);
                proven[0].doubt = Some(Doubt::Ambiguous(other));
            }
            if let Some(found) = proven.pop() {
                if found.doubt.is_none() {
                    self.known.push(found.key.clone());
                }
                self.report.found.push(found);
                return Ok(());
            }
        }
        self.report.found.extend(doubtful);
        Ok(())
    }

    fn verdict(&mut self, key: &Candidate) -> rusqlite::Result<Verdict> {
        let proof = self.prover.prove(key)?;
        let is_weak = key.likeness.is_weak();
        if !proof.has_percent(if is_weak { 95 } else { NEAR })
            || !self.prover.is_unique(key.parent, &key.parent_columns)?
        {
            return Ok(Verdict::Wrong);
        }
        Ok(if !proof.is_full() {
            let missing = self.prover.missing(key)?;
            Verdict::Doubtful(proof, Doubt::Missing(missing))
        } else if is_weak && proof.different < 2 {
            Verdict::Doubtful(proof, Doubt::FewValues)
        } else {
            Verdict::Proven(proof)
        })
    }

    fn found(&self, key: &Candidate, proof: Proof, doubt: Option<Doubt>) -> Found {
        let (child, parent) = (&self.objects[key.child], &self.objects[key.parent]);
        let is_named = matches!(key.likeness, Likeness::Named | Likeness::SameName);
        let is_binary = |it: &usize| parent.columns[*it].collation.is_none();
        let unique = is_named
            && proof.values > 1
            && proof.is_unique()
            && is_one_to_one(child, parent)
            && key.parent_columns.iter().all(is_binary)
            && !child.is_declared_unique(&key.columns);
        Found { key: key.clone(), proof, unique, doubt }
    }

    /// The key of a view that has none: the first column that is called like one and is one in its rows.
    fn view_key(&mut self, view: usize) -> rusqlite::Result<()> {
        let object = &self.objects[view];
        if object.table.is_some() || !object.key.is_empty() {
            return Ok(());
        }
        let of_key = |column: usize| {
            let (table, name) = object.origins.get(column)?.as_ref()?;
            let table = self.objects.iter().find(|it| it.name == table)?;
            table.position(name).filter(|it| table.is_key(*it))
        };
        let all = 0..object.columns.len();
        let called: Vec<_> = all.clone().filter(|it| object.is_called_key(*it)).collect();
        let origin = all.filter(|it| !object.is_called_key(*it) && of_key(*it).is_some());
        for column in called.iter().copied().chain(origin) {
            if let Some(rows) = self.prover.rows_of_key(view, column)?.filter(|it| *it > 1) {
                self.report.keys.push(ViewKey { view, column, rows });
                return Ok(());
            }
        }
        Ok(())
    }
}
