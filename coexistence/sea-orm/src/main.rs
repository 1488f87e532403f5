//! sea-orm writes and reads the file that reflect-schema reads and writes, in one program.

use sea_orm::{ActiveModelTrait, Database, DbErr, EntityTrait, Set};
use std::error::Error;

#[path = "../../app.rs"]
mod app;

mod author {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "author")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::book::Entity")]
        Book,
    }

    impl Related<super::book::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Book.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

mod book {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "book")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub author_id: i64,
        pub title: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::author::Entity",
            from = "Column::AuthorId",
            to = "super::author::Column::Id"
        )]
        Author,
    }

    impl Related<super::author::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Author.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("name a new file")?;
    app::write(&path)?;

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(elsewhere(&path))?;

    app::read(&path)?;
    println!("sea-orm: ok, SQLite {}", reflect_schema::rusqlite::version());
    Ok(())
}

async fn elsewhere(path: &str) -> Result<(), DbErr> {
    let conn = Database::connect(format!("sqlite://{path}")).await?;
    let found = author::Entity::find().find_with_related(book::Entity).all(&conn).await?;
    let [(ursula, books)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((ursula.name.as_str(), books[0].title.as_str()), ("Ursula", "The Dispossessed"));
    let author = author::ActiveModel { name: Set("Octavia".to_owned()), ..Default::default() };
    let author_id = Set(author.insert(&conn).await?.id);
    let book =
        book::ActiveModel { author_id, title: Set("Kindred".to_owned()), ..Default::default() };
    book.insert(&conn).await?;
    conn.close().await
}
