//! reflect-schema: on the connection of `connect`, and on a bare one of rusqlite.

mod read;
mod write;

use harness::{Contender, Data, Database, Offer, Outcome, Run, Workload};
use reflect_schema::{Connection, Executor, reflect_schema};

reflect_schema!("../../examples/chinook.db", decimals = f64, borrowed = ["Track"]);

struct Reflected<C> {
    chinook: C,
    tracks: C,
    written: C,
    /// For SQL that is not measured.
    plain: fn(&C) -> &rusqlite::Connection,
    rows: Rows,
}

/// Rows whose relations are followed, or that are changed.
#[derive(Default)]
struct Rows {
    tracks: Vec<Track>,
    albums: Vec<Album>,
    playlists: Vec<Playlist>,
    artists: Vec<Artist>,
}

pub(crate) fn open(data: &Data) -> Outcome<Box<dyn Contender>> {
    Ok(Box::new(Reflected::<Connection> {
        chinook: connect(&data.chinook)?,
        tracks: connect(&data.tracks)?,
        written: connect_in_memory()?,
        plain: |conn| conn,
        rows: Rows::default(),
    }))
}

pub(crate) fn open_bare(data: &Data) -> Outcome<Box<dyn Contender>> {
    Ok(Box::new(Reflected {
        chinook: rusqlite::Connection::open(&data.chinook)?,
        tracks: rusqlite::Connection::open(&data.tracks)?,
        written: rusqlite::Connection::open_in_memory()?,
        plain: |conn| conn,
        rows: Rows::default(),
    }))
}

impl<C> Reflected<C> {
    fn plain(&self, database: Database) -> &rusqlite::Connection {
        (self.plain)(match database {
            Database::Chinook => &self.chinook,
            Database::Tracks => &self.tracks,
            Database::Written => &self.written,
        })
    }
}

impl<C: Executor> Contender for Reflected<C> {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        Ok(self.plain(database).execute_batch(sql)?)
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        Ok(self.plain(database).query_row(sql, [], |row| row.get(0))?)
    }

    fn prepare(&mut self) -> Outcome {
        self.rows = Rows {
            tracks: Track::all(&self.chinook)?,
            albums: Album::all(&self.chinook)?,
            playlists: Playlist::all(&self.chinook)?,
            artists: Artist::all(&self.written)?,
        };
        Ok(())
    }

    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        let (chinook, written, rows) = (&self.chinook, &self.written, &self.rows);
        match workload {
            Workload::Load => run.rows(&Track::all(&self.tracks)?),
            Workload::LoadBorrowed => read::borrowed(&self.tracks, run)?,
            Workload::Lookup | Workload::LookupInside => read::lookup(chinook, run)?,
            Workload::LookupBuilt => read::lookup_built(chinook, run)?,
            Workload::LookupPrepared => read::lookup_prepared(chinook, run)?,
            Workload::Children | Workload::ChildrenInside => {
                read::children(chinook, &rows.albums, run)?;
            }
            Workload::ChildrenBuilt => read::children_built(chinook, &rows.albums, run)?,
            Workload::ParentInside => read::parents(chinook, &rows.tracks, run)?,
            Workload::ForEach => read::for_each(&self.tracks, run)?,
            Workload::Stream => read::stream(&self.tracks, run)?,
            Workload::Nested => read::nested(chinook, run)?,
            Workload::NestedMany => read::nested(&self.tracks, run)?,
            Workload::Filtered => read::filtered(chinook, run)?,
            Workload::ManyToMany => read::playlists(chinook, &rows.playlists, run)?,
            Workload::ManyToManyBuilt => read::playlists_built(chinook, &rows.playlists, run)?,
            Workload::Grouped => read::grouped(chinook, run)?,
            Workload::InsertOnly => write::insert_only(written, run)?,
            Workload::Insert => write::insert(written, run)?,
            Workload::BulkArtists => write::artists(written, run)?,
            Workload::BulkTracks => write::tracks(written, run)?,
            Workload::Collected => write::unit(written, run)?,
            Workload::Modify => write::modify(written, &rows.artists, run)?,
            Workload::UpdateSet => write::update_set(written, &rows.artists, run)?,
            Workload::UpdateQuery => write::update(written, run)?,
        }
        Ok(Offer::Done)
    }
}
