//! What `tracing` is told of statements.
//!
//! A program of its own, because tracing keeps for the whole process which events are of interest.

#![cfg(feature = "tracing")]

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}

use chinook::{Album, Artist};

/// Keeps the events of this crate's statements, a line each.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "reflect_schema"
    }

    fn event(&self, event: &Event<'_>) {
        assert_eq!(*event.metadata().level(), Level::DEBUG);
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            // How long it took is another each time.
            "elapsed" => write!(self.0, "[took {}] ", value_is_a_time(value)).unwrap(),
            name => write!(self.0, "{name}={value:?} ").unwrap(),
        }
    }
}

fn value_is_a_time(value: &dyn Debug) -> bool {
    format!("{value:?}").ends_with('s')
}

#[test]
fn every_statement_is_an_event() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let lines = Lines::default();
    tracing::subscriber::with_default(lines.clone(), || {
        Album::get(&conn, 1).unwrap();
        Artist::query()
            .filter(|a| a.name.eq("a secret"))
            .select(|a| (a, a.albums()))
            .all(&conn)
            .unwrap();
        Artist::query().limit(2).select(|a| (a.artist_id, a.albums())).all(&conn).unwrap();
        Artist::query().stream(&conn).unwrap().iter().take(3).for_each(|row| drop(row.unwrap()));
    });
    let lines = lines.0.lock().unwrap();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    let rows =
        |line: &str| line.split_whitespace().find_map(|it| it.strip_prefix("rows=")?.parse().ok());
    let counts: Vec<Option<u64>> = lines.iter().map(|line| rows(line)).collect();
    assert_eq!(counts, [Some(1), Some(0), Some(2), counts[3], Some(3)]);
    assert!(lines.iter().all(|line| line.contains("[took true]") && line.contains("SELECT")));
    // Values may be private.
    assert!(!lines.iter().any(|line| line.contains("secret")), "{lines:#?}");
}
