//! diesel, as its guide writes it. Its queries are built anew each time.

mod read;
mod rows;
mod schema;
mod write;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use harness::{Contender, Data, Database, Named, Offer, Outcome, Run, Workload};

use rows::{Album, Artist, Track};

struct Diesel {
    chinook: SqliteConnection,
    tracks: SqliteConnection,
    written: SqliteConnection,
    children: Vec<Track>,
    albums: Vec<Album>,
    artists: Vec<Artist>,
}

fn main() -> Outcome {
    raw::main(&[Named { name: "diesel", make: open }])
}

fn open(data: &Data) -> Outcome<Box<dyn Contender>> {
    Ok(Box::new(Diesel {
        chinook: SqliteConnection::establish(&data.chinook.to_string_lossy())?,
        tracks: SqliteConnection::establish(&data.tracks.to_string_lossy())?,
        written: SqliteConnection::establish(":memory:")?,
        children: Vec::new(),
        albums: Vec::new(),
        artists: Vec::new(),
    }))
}

impl Diesel {
    fn connection(&mut self, database: Database) -> &mut SqliteConnection {
        match database {
            Database::Chinook => &mut self.chinook,
            Database::Tracks => &mut self.tracks,
            Database::Written => &mut self.written,
        }
    }
}

impl Contender for Diesel {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        Ok(self.connection(database).batch_execute(sql)?)
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        let answer = diesel::dsl::sql::<Text>(&format!("({sql})"));
        Ok(diesel::select(answer).get_result(self.connection(database))?)
    }

    fn prepare(&mut self) -> Outcome {
        self.children = read::all_tracks(&mut self.chinook)?;
        self.albums = read::all_albums(&mut self.chinook)?;
        self.artists = read::all_artists(&mut self.written)?;
        Ok(())
    }

    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        let (chinook, written) = (&mut self.chinook, &mut self.written);
        match workload {
            Workload::Load => run.rows(&read::all_tracks(&mut self.tracks)?),
            Workload::Lookup | Workload::LookupInside | Workload::LookupBuilt => {
                read::lookup(chinook, run)?;
            }
            Workload::Children | Workload::ChildrenInside | Workload::ChildrenBuilt => {
                read::children(chinook, &self.albums, run)?;
            }
            Workload::ParentInside => read::parents(chinook, &self.children, run)?,
            Workload::Nested => read::nested(chinook, run)?,
            Workload::NestedMany => read::nested(&mut self.tracks, run)?,
            Workload::Filtered => read::filtered(chinook, run)?,
            Workload::ManyToMany | Workload::ManyToManyBuilt => read::playlists(chinook, run)?,
            Workload::Grouped => read::grouped(chinook, run)?,
            Workload::InsertOnly => write::insert_only(written, run)?,
            Workload::Insert => write::insert(written, run)?,
            Workload::BulkArtists => write::artists(written, run)?,
            Workload::BulkTracks => write::tracks(written, run)?,
            Workload::Modify => write::modify(written, &self.artists, run)?,
            Workload::UpdateSet => write::update_set(written, &self.artists, run)?,
            Workload::UpdateQuery => write::update(written, run)?,
            _ => return Ok(Offer::None),
        }
        Ok(Offer::Done)
    }
}
