use std::path::Path;

use harness::{Contender, Data, Database, Offer, Outcome, Run, Workload};

use crate::rows::{Album, Artist, Track};
use crate::sqlite::{Connection, Statement};
use crate::{read, write};

pub(crate) struct Raw {
    chinook: Session,
    tracks: Session,
    written: Session,
    /// Whose albums are looked for.
    children: Vec<Track>,
    artists: Vec<Artist>,
    albums: Vec<Album>,
}

/// A connection and its statements.
pub(crate) struct Session {
    // Before their connection, which is to be closed after.
    statements: Vec<(&'static str, Statement)>,
    connection: Connection,
}

impl Session {
    fn open(path: &Path) -> Outcome<Self> {
        Ok(Self { statements: Vec::new(), connection: Connection::open(path)? })
    }

    /// The statement of a text, which is the same one when it is in the same place.
    pub(crate) fn statement(
        &mut self,
        sql: &'static str,
    ) -> Outcome<(&Connection, &mut Statement)> {
        let there = self.statements.iter().position(|(it, _)| std::ptr::eq(*it, sql));
        let place = if let Some(place) = there {
            place
        } else {
            self.statements.push((sql, self.connection.prepare(sql)?));
            self.statements.len() - 1
        };
        Ok((&self.connection, &mut self.statements[place].1))
    }
}

impl Raw {
    pub(crate) fn open(data: &Data) -> Outcome<Self> {
        Ok(Self {
            chinook: Session::open(&data.chinook)?,
            tracks: Session::open(&data.tracks)?,
            written: Session::open(Path::new(":memory:"))?,
            children: Vec::new(),
            artists: Vec::new(),
            albums: Vec::new(),
        })
    }

    fn session(&mut self, database: Database) -> &mut Session {
        match database {
            Database::Chinook => &mut self.chinook,
            Database::Tracks => &mut self.tracks,
            Database::Written => &mut self.written,
        }
    }
}

impl Contender for Raw {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        self.session(database).connection.execute(sql)
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        let mut statement = self.session(database).connection.prepare(sql)?;
        statement.step()?;
        Ok(statement.text(0)?.to_owned())
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
            Workload::LoadBorrowed => read::borrowed(&mut self.tracks, run)?,
            Workload::Lookup | Workload::LookupInside => read::lookup(chinook, run)?,
            Workload::Children | Workload::ChildrenInside => {
                read::children(chinook, &self.albums, run)?;
            }
            Workload::ParentInside => read::parents(chinook, &self.children, run)?,
            Workload::ForEach => read::for_each(&mut self.tracks, run)?,
            Workload::Nested => read::nested(chinook, run)?,
            Workload::NestedMany => read::nested(&mut self.tracks, run)?,
            Workload::Filtered => read::filtered(chinook, run)?,
            Workload::ManyToMany => read::playlists(chinook, run)?,
            Workload::Grouped => read::grouped(chinook, run)?,
            Workload::Insert => write::insert(written, run)?,
            Workload::InsertOnly | Workload::BulkArtists => write::insert_only(written, run)?,
            Workload::BulkTracks => write::tracks(written, run)?,
            Workload::Collected => write::collected(written, run)?,
            Workload::Modify => write::modify(written, &self.artists, run)?,
            Workload::UpdateSet => write::update_set(written, &self.artists, run)?,
            Workload::UpdateQuery => write::update(written, run)?,
            Workload::LookupBuilt
            | Workload::LookupPrepared
            | Workload::ChildrenBuilt
            | Workload::ManyToManyBuilt
            | Workload::Stream => return Ok(Offer::None),
        }
        Ok(Offer::Done)
    }
}
