//! Two databases in a crate without a prelude, with every lint on, under another name for the facade.
//!
//! `hostile.db` is made with `sqlite3 hostile.db < hostile.sql`; a test compares the two.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

/// The example database.
pub mod chinook {
    ::db::reflect_schema!("../../examples/chinook.db", borrowed = ["Track"]);
}

/// A database whose names are Rust's own.
pub mod hostile {
    ::db::reflect_schema!("hostile.db", borrowed = ["*"], derive = [::core::cmp::PartialOrd]);
}

/// Enums, and keys with types of their own.
pub mod states {
    ::db::reflect_schema!(
        "../own/states.sql",
        ids = typed,
        derive = [::serde::Serialize, ::serde::Deserialize, ::core::cmp::PartialOrd],
        types = { task.size => ::std::string::String },
        attributes = {
            task => #[serde(rename_all = "camelCase")],
            task.size => #[serde(skip)],
            task.urgent => #[serde(rename = "now")] #[doc = " At once."],
            enum task.state => #[non_exhaustive],
            note => #[serde(deny_unknown_fields)],
        },
        secret = [note.text, note.tag],
        borrowed = ["note"],
    );
}

/// Enums that may have other values.
pub mod open_states {
    ::db::reflect_schema!("../own/states.sql", enums = open, derive = [::serde::Serialize]);
}

/// Structs that are selected, of every visibility.
pub mod selected {
    /// How long something is.
    #[derive(::core::fmt::Debug, ::db::Select)]
    #[select(crate = ::db)]
    struct Length {
        milliseconds: i64,
    }

    /// A line of a list.
    #[derive(::core::fmt::Debug, ::db::Select)]
    #[select(crate = ::db)]
    pub struct Line {
        /// The name of the track.
        pub track: ::std::string::String,
        /// A name that is none.
        pub(crate) r#type: ::core::option::Option<::std::string::String>,
        length: Length,
    }

    /// The lines of a list.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn lines(conn: &impl ::db::Executor) -> ::db::Result<::std::vec::Vec<Line>> {
        let query = crate::chinook::Track::query().select(|t| LineSelect {
            track: t.name,
            r#type: t.genre().name,
            length: LengthSelect { milliseconds: t.milliseconds },
        });
        query.all(conn)
    }

    impl Line {
        /// The genre, and how many seconds the track takes.
        #[must_use]
        pub fn summary(&self) -> (::core::option::Option<&str>, i64) {
            (self.r#type.as_deref(), self.length.milliseconds / 1000)
        }
    }
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::db::catalog::sqlite::Inspector;
    use ::db::rusqlite::Connection;

    use crate::{chinook, hostile};

    const CHINOOK: &str =
        ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../../examples/chinook.db");

    #[test]
    fn rows_are_read_through_the_renamed_dependency() -> ::db::Result<()> {
        let conn = chinook::connect(CHINOOK)?;
        let tracks = chinook::Track::all(&conn)?;
        assert_eq!(tracks.len(), 3503);
        let album: ::core::option::Option<chinook::Album> = tracks[0].album(&conn)?;
        assert_eq!(album.map(|it| it.album_id), tracks[0].album_id);
        ::core::result::Result::Ok(())
    }

    #[test]
    fn names_of_the_prelude_are_tables() -> ::db::Result<()> {
        let conn = hostile::connect_in_memory()?;
        conn.execute_batch(
            "INSERT INTO Option (id, Some) VALUES (1, 'one');
            INSERT INTO Result (id, Ok, option_id) VALUES (2, 'yes', 1);
            INSERT INTO Self (self, parent_id) VALUES (3, NULL), (4, 3);
            INSERT INTO Box (conn, row) VALUES ('c', 'r');",
        )?;
        let result = hostile::Result::get(&conn, 2)?;
        let option: hostile::Option = result.option(&conn)?;
        assert_eq!(option.some.as_deref(), ::core::option::Option::Some("one"));
        assert_eq!(hostile::Self_::get(&conn, 3)?.children(&conn)?.len(), 1);
        assert_eq!(hostile::Box::get(&conn, "c", "r")?.row, "r");
        ::core::result::Result::Ok(())
    }

    #[test]
    fn queries_follow_relations() -> ::db::Result<()> {
        let conn = chinook::connect(CHINOOK)?;
        let query = chinook::Track::query().filter(|t| t.album().artist().name.eq("AC/DC"));
        assert_eq!(query.all(&conn)?.len(), 18);
        let mut letters = 0;
        query.for_each_ref(&conn, |track| {
            letters += track.name.len();
            ::core::result::Result::Ok(())
        })?;
        assert_eq!(letters, 284);
        let sql = "SELECT * FROM Track WHERE AlbumId = ?";
        assert_eq!(chinook::Track::from_sql(&conn, sql, [1])?.len(), 10);
        ::core::result::Result::Ok(())
    }

    #[test]
    fn structs_are_selected() -> ::db::Result<()> {
        let conn = chinook::connect(CHINOOK)?;
        let lines = crate::selected::lines(&conn)?;
        assert_eq!(lines[0].summary(), (::core::option::Option::Some("Rock"), 343));
        assert_eq!(lines.len(), 3503);
        ::core::result::Result::Ok(())
    }

    #[test]
    fn names_of_queries_are_tables() -> ::db::Result<()> {
        let conn = hostile::connect_in_memory()?;
        conn.execute_batch(
            "INSERT INTO Copy (id, r) VALUES (1, 'r');
            INSERT INTO Deref (__at, copy_id) VALUES (2, 1);
            INSERT INTO P (id, P, deref_id) VALUES (3, 0.5, 2);",
        )?;
        let there = hostile::P::query().filter(|p| p.deref().copy().r.eq("r")).all(&conn)?;
        let back = hostile::Deref::query().filter(|it| it.p().p.eq(0.5)).all(&conn)?;
        assert_eq!((there[0].id, back[0].underscore_underscore_at), (3, 2));
        ::core::result::Result::Ok(())
    }

    #[test]
    fn enums_and_keys_are_serialised_as_they_are_stored() -> ::db::Result<()> {
        use crate::{open_states, states};

        let conn = states::connect_in_memory()?;
        conn.execute_batch(
            "INSERT INTO task (title, state, priority) VALUES ('t', 'open', 'very high')",
        )?;
        let task = states::Task::get(&conn, states::TaskId(1))?;
        let json = ::serde_json::to_string(&task).unwrap();
        ::std::assert!(
            json.contains(r#""id":1,"title":"t","state":"open","priority":"very high""#)
        );
        ::std::assert!(json.contains(r#""now":false"#) && !json.contains("size"), "{json}");
        assert_eq!(::serde_json::from_str::<states::Task>(&json).unwrap(), task);
        let other: open_states::TaskState = ::std::convert::Into::into("?");
        assert_eq!(::serde_json::to_string(&other).unwrap(), "\"?\"");
        assert_eq!(::serde_json::to_string(&open_states::TaskState::Done).unwrap(), "\"done\"");
        ::core::result::Result::Ok(())
    }

    #[test]
    fn secrets_are_not_shown() -> ::db::Result<()> {
        use crate::states;

        let conn = states::connect_in_memory()?;
        conn.execute_batch("INSERT INTO task (title, state) VALUES ('t', 'open'); INSERT INTO tag VALUES ('hidden')")?;
        let new = states::NewNote {
            task: states::TaskId(1),
            tag: states::TagId(::std::convert::Into::into("hidden")),
            text: ::std::convert::Into::into("hidden"),
        };
        let debug = ::std::format!("{new:?}");
        assert_eq!(debug, "NewNote { task: TaskId(1), tag: …, text: … }");
        let note = new.insert(&conn)?;
        assert_eq!(note.text, "hidden");
        let debug = ::std::format!("{note:#?}");
        ::std::assert!(debug.contains("text: …") && !debug.contains("hidden"), "{debug}");
        let json = ::serde_json::to_string(&note).unwrap();
        assert_eq!(json, r#"{"id":1,"task":1,"tag":"…","text":"…"}"#);
        states::Note::query().for_each_ref(&conn, |note| {
            let debug = ::std::format!("{note:?}");
            ::std::assert!(debug.contains("NoteRef") && !debug.contains("hidden"), "{debug}");
            ::core::result::Result::Ok(())
        })
    }

    #[test]
    fn hostile_db_is_hostile_sql() -> ::db::Result<()> {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(::core::include_str!("../hostile.sql"))?;
        assert_eq!(
            *hostile::SCHEMA.catalog(),
            Inspector::new(&conn).catalog()?,
            "hostile.db was not made from hostile.sql"
        );
        ::core::result::Result::Ok(())
    }
}
