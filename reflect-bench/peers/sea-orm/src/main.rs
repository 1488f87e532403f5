//! sea-orm, by entities, on pools of one connection. Its queries are built anew each time.

mod entities;
mod read;
mod write;

use harness::{Contender, Data, Database, Named, Offer, Outcome, Run, Workload};
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, Statement,
};
use tokio::runtime::{Builder, Runtime};

use entities::{album, artist, track};

struct SeaOrm {
    runtime: Runtime,
    connections: Connections,
}

struct Connections {
    chinook: DatabaseConnection,
    tracks: DatabaseConnection,
    written: DatabaseConnection,
    children: Vec<track::Model>,
    albums: Vec<album::Model>,
    artists: Vec<artist::Model>,
}

fn main() -> Outcome {
    raw::main(&[Named { name: "sea-orm", make: open }])
}

fn open(data: &Data) -> Outcome<Box<dyn Contender>> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let connections = runtime.block_on(async {
        Ok::<_, DbErr>(Connections {
            chinook: connect(&format!("sqlite://{}", data.chinook.display())).await?,
            tracks: connect(&format!("sqlite://{}", data.tracks.display())).await?,
            written: connect("sqlite::memory:").await?,
            children: Vec::new(),
            albums: Vec::new(),
            artists: Vec::new(),
        })
    })?;
    Ok(Box::new(SeaOrm { runtime, connections }))
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.min_connections(1).max_connections(1).sqlx_logging(false);
    sea_orm::Database::connect(options).await
}

impl Connections {
    fn connection(&self, database: Database) -> &DatabaseConnection {
        match database {
            Database::Chinook => &self.chinook,
            Database::Tracks => &self.tracks,
            Database::Written => &self.written,
        }
    }

    async fn run(&self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        let (chinook, written) = (&self.chinook, &self.written);
        match workload {
            Workload::Load => run.rows(&track::Entity::find().all(&self.tracks).await?),
            Workload::Lookup | Workload::LookupInside | Workload::LookupBuilt => {
                read::lookup(chinook, run).await?;
            }
            Workload::Children | Workload::ChildrenInside | Workload::ChildrenBuilt => {
                read::children(chinook, &self.albums, run).await?;
            }
            Workload::ParentInside => read::parents(chinook, &self.children, run).await?,
            Workload::Nested => read::nested(chinook, run).await?,
            Workload::NestedMany => read::nested(&self.tracks, run).await?,
            Workload::Filtered => read::filtered(chinook, run).await?,
            Workload::ManyToMany | Workload::ManyToManyBuilt => {
                read::playlists(chinook, run).await?;
            }
            Workload::Grouped => read::grouped(chinook, run).await?,
            Workload::InsertOnly => write::insert_only(written, run).await?,
            Workload::Insert => write::insert(written, run).await?,
            Workload::BulkArtists => write::artists(written, run).await?,
            Workload::BulkTracks => write::tracks(written, run).await?,
            Workload::Modify | Workload::UpdateSet => {
                write::modify(written, &self.artists, run).await?;
            }
            Workload::UpdateQuery => write::update(written, run).await?,
            _ => return Ok(Offer::None),
        }
        Ok(Offer::Done)
    }
}

impl Contender for SeaOrm {
    fn execute(&mut self, database: Database, sql: &str) -> Outcome {
        let conn = self.connections.connection(database);
        self.runtime.block_on(conn.execute_unprepared(sql))?;
        Ok(())
    }

    fn ask(&mut self, database: Database, sql: &str) -> Outcome<String> {
        let conn = self.connections.connection(database);
        let statement = Statement::from_string(DbBackend::Sqlite, sql);
        let row = self.runtime.block_on(conn.query_one_raw(statement))?;
        Ok(row.ok_or("no answer")?.try_get_by_index(0)?)
    }

    fn prepare(&mut self) -> Outcome {
        let it = &mut self.connections;
        self.runtime.block_on(async {
            it.children = track::Entity::find().all(&it.chinook).await?;
            it.albums = album::Entity::find().all(&it.chinook).await?;
            it.artists = artist::Entity::find().all(&it.written).await?;
            Ok(())
        })
    }

    fn run(&mut self, workload: Workload, run: &mut Run) -> Outcome<Offer> {
        self.runtime.block_on(self.connections.run(workload, run))
    }
}
