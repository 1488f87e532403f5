//! The tables that are used, as `sea-orm-cli generate entity` writes them.

/// Models are shown by the names of their tables, as the rows of others are.
macro_rules! named {
    ($name:literal: $($field:ident),*) => {
        impl std::fmt::Debug for Model {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct($name)$(.field(stringify!($field), &self.$field))*.finish()
            }
        }
    };
}

pub mod artist {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "Artist", rename_all = "PascalCase")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub artist_id: i64,
        pub name: Option<String>,
    }

    named!("Artist": artist_id, name);

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::album::Entity")]
        Album,
    }

    impl Related<super::album::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Album.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod album {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "Album", rename_all = "PascalCase")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub album_id: i64,
        pub title: String,
        pub artist_id: i64,
    }

    named!("Album": album_id, title, artist_id);

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::artist::Entity",
            from = "Column::ArtistId",
            to = "super::artist::Column::ArtistId"
        )]
        Artist,
        #[sea_orm(has_many = "super::track::Entity")]
        Track,
    }

    impl Related<super::artist::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Artist.def()
        }
    }

    impl Related<super::track::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Track.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod track {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "Track", rename_all = "PascalCase")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub track_id: i64,
        pub name: String,
        pub album_id: Option<i64>,
        pub media_type_id: i64,
        pub genre_id: Option<i64>,
        pub composer: Option<String>,
        pub milliseconds: i64,
        pub bytes: Option<i64>,
        pub unit_price: f64,
    }

    named!("Track": track_id, name, album_id, media_type_id, genre_id, composer, milliseconds, bytes, unit_price);

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::album::Entity",
            from = "Column::AlbumId",
            to = "super::album::Column::AlbumId"
        )]
        Album,
        #[sea_orm(has_many = "super::playlist_track::Entity")]
        PlaylistTrack,
    }

    impl Related<super::album::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Album.def()
        }
    }

    impl Related<super::playlist_track::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::PlaylistTrack.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod playlist_track {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "PlaylistTrack", rename_all = "PascalCase")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub playlist_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub track_id: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::track::Entity",
            from = "Column::TrackId",
            to = "super::track::Column::TrackId"
        )]
        Track,
    }

    impl Related<super::track::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Track.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}
