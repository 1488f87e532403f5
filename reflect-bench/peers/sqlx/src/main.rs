//! sqlx, with SQL and structs that derive `FromRow`, on connections without a pool.

mod read;
mod rows;
mod write;

use harness::{Contender, Data, Database, Named, Offer, Outcome, Run, Workload};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};
use tokio::runtime::{Builder, Runtime};

use rows::{Album, Artist, Track};

struct Sqlx {
    runtime: Runtime,
    connections: Connections,
}

struct Connections {
    chinook: SqliteConnection,
    tracks: SqliteConnection,
    written: SqliteConnection,
    children: Vec<Track>,
    albums: Vec<Album>,
    artists: Vec<Artist>,
}

fn main() -> Outcome {
    raw::main(&[Named { name: "sqlx", make: open }])
}

fn open(data: &Data) -> Outcome<Box<dyn Contender>> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let options = SqliteConnectOptions::new().disable_statement_logging();
    let connections = runtime.block_on(async {
        Ok::<_, sqlx::Error>(Connections {
            chinook: options.clone().filename(&data.chinook).connect().await?,
            tracks: options.clone().filename(&data.tracks).connect().await?,
            written: options.clone().in_memory(true).connect().await?,
            children: Vec::new(),
            albums: Vec::new(),
            artists: Vec::new(),
        })
    })?;
    Ok(Box::new(Sqlx { runtime, connections }))
}

impl Connections {
    fn connection(&mut self, database: Database) -> &mut SqliteConnection {
        match database {
            Database::Chinook => &mut self.chinook,
            Database::Tracks => &mut self.tracks,
            Database::Written => &mut self.written,
        }
    }

    async fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        let (chinook, written) = (&mut self.chinook, &mut self.written);
        match workload {
            Workload::Load => run.rows(&read::all_tracks(&mut self.tracks).await?),
            Workload::Lookup | Workload::LookupInside | Workload::LookupBuilt => {
                read::lookup(chinook, run).await?;
            }
            Workload::Children | Workload::ChildrenInside | Workload::ChildrenBuilt => {
                read::children(chinook, &self.albums, run).await?;
            }
            Workload::ParentInside => read::parents(chinook, &self.children, run).await?,
            Workload::Nested => read::nested(chinook, run).await?,
            Workload::NestedMany => read::nested(&mut self.tracks, run).await?,
            Workload::Filtered => read::filtered(chinook, run).await?,
            Workload::ManyToMany | Workload::ManyToManyBuilt => {
                read::playlists(chinook, run).await?;
            }
            Workload::Grouped => read::grouped(chinook, run).await?,
            Workload::InsertOnly => write::insert_only(written, run).await?,
            Workload::Insert => write::insert(written, run).await?,
            Workload::BulkArtists => write::artists(written, run).await?,
            Workload::BulkTracks => write::tracks(written, run).await?,
            Workload::Modify => write::modify(written, &self.artists, run).await?,
            Workload::UpdateSet => write::update_set(written, &self.artists, run).await?,
            Workload::UpdateQuery => write::update(written, run).await?,
            _ => return Ok(Offer::None),
        }
        Ok(Offer::Done)
    }
}

impl Contender for Sqlx {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        let query = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        self.runtime.block_on(query.execute(self.connections.connection(database)))?;
        Ok(())
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        let query = sqlx::query_scalar(AssertSqlSafe(sql.to_owned()));
        Ok(self.runtime.block_on(query.fetch_one(self.connections.connection(database)))?)
    }

    fn prepare(&mut self) -> Outcome {
        let it = &mut self.connections;
        self.runtime.block_on(async {
            it.children = read::all_tracks(&mut it.chinook).await?;
            it.albums = read::all_albums(&mut it.chinook).await?;
            it.artists = read::all_artists(&mut it.written).await?;
            Ok(())
        })
    }

    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        self.runtime.block_on(self.connections.run(workload, run))
    }
}
