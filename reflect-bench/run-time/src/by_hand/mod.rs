//! As one writes it with rusqlite: `prepare_cached`, and columns by their position.

mod read;
mod write;

use harness::{Contender, Data, Database, Offer, Outcome, Run, Workload};
use raw::{Album, Artist, Track};
use rusqlite::Connection;

struct ByHand {
    chinook: Connection,
    tracks: Connection,
    written: Connection,
    children: Vec<Track>,
    albums: Vec<Album>,
    artists: Vec<Artist>,
}

pub(crate) fn open(data: &Data) -> Outcome<Box<dyn Contender>> {
    Ok(Box::new(ByHand {
        chinook: Connection::open(&data.chinook)?,
        tracks: Connection::open(&data.tracks)?,
        written: Connection::open_in_memory()?,
        children: Vec::new(),
        albums: Vec::new(),
        artists: Vec::new(),
    }))
}

impl ByHand {
    fn connection(&self, database: Database) -> &Connection {
        match database {
            Database::Chinook => &self.chinook,
            Database::Tracks => &self.tracks,
            Database::Written => &self.written,
        }
    }
}

impl Contender for ByHand {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        Ok(self.connection(database).execute_batch(sql)?)
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        Ok(self.connection(database).query_row(sql, [], |row| row.get(0))?)
    }

    fn prepare(&mut self) -> Outcome {
        self.children = read::all_tracks(&self.chinook)?;
        self.albums = read::all_albums(&self.chinook)?;
        self.artists = read::all_artists(&self.written)?;
        Ok(())
    }

    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        let (chinook, written) = (&self.chinook, &self.written);
        match workload {
            Workload::Load => run.rows(&read::all_tracks(&self.tracks)?),
            Workload::LoadBorrowed => read::borrowed(&self.tracks, run)?,
            Workload::Lookup | Workload::LookupInside => read::lookup(chinook, run)?,
            Workload::Children | Workload::ChildrenInside => {
                read::children(chinook, &self.albums, run)?;
            }
            Workload::ParentInside => read::parents(chinook, &self.children, run)?,
            Workload::ForEach => read::for_each(&self.tracks, run)?,
            Workload::Nested => read::nested(chinook, run)?,
            Workload::NestedMany => read::nested(&self.tracks, run)?,
            Workload::Filtered => read::filtered(chinook, run)?,
            Workload::ManyToMany => read::playlists(chinook, run)?,
            Workload::Grouped => read::grouped(chinook, run)?,
            Workload::InsertOnly => write::insert_only(written, run)?,
            Workload::Insert => write::insert(written, run)?,
            Workload::BulkArtists => write::artists(written, run)?,
            Workload::BulkTracks => write::tracks(written, run)?,
            Workload::Modify => write::modify(written, &self.artists, run)?,
            Workload::UpdateSet => write::update_set(written, &self.artists, run)?,
            Workload::UpdateQuery => write::update(written, run)?,
            Workload::LookupBuilt
            | Workload::LookupPrepared
            | Workload::ChildrenBuilt
            | Workload::ManyToManyBuilt
            | Workload::Stream
            | Workload::Collected => return Ok(Offer::None),
        }
        Ok(Offer::Done)
    }
}
