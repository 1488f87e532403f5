//! The statements of a session that are not in use, by the names under which they are found.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::Raw;
use crate::ast::Fixed;

/// As many statements are kept; then the one goes that has not been used for the longest time.
const MOST: usize = 512;

/// Longer values are not kept when a statement is given back, in bytes.
pub(super) const LONG: usize = 1024;

/// What a statement is found by.
#[derive(Clone, Copy)]
pub(in crate::sqlite) enum Name<'n> {
    /// It is one that the definition of a table fixes.
    Fixed(&'n Fixed),
    /// By the address of its text, which is always there.
    Known(&'static str),
    /// By its text.
    Text(&'n str),
}

#[derive(Debug)]
enum OwnedName {
    Fixed(Fixed),
    Known(&'static str),
    Text(Box<str>),
}

/// The place of a statement that is lent.
#[derive(Clone, Copy)]
pub(super) struct Ticket {
    place: usize,
    used: u64,
}

#[derive(Debug)]
struct Place {
    name: OwnedName,
    /// Nothing while it is lent.
    statement: Option<Raw>,
    /// The moment when it was lent last.
    used: u64,
}

#[derive(Debug, Default)]
pub(super) struct Store {
    places: Vec<Place>,
    fixed: HashMap<Fixed, usize, FxBuildHasher>,
    known: HashMap<usize, usize, FxBuildHasher>,
    texts: HashMap<Box<str>, usize, FxBuildHasher>,
    moment: u64,
}

impl Store {
    /// Takes out a statement.
    #[inline]
    pub(super) fn take(&mut self, name: Name<'_>) -> Option<(Raw, Ticket)> {
        let place = self.find(name)?;
        let found = &mut self.places[place];
        let raw = found.statement.take()?;
        self.moment += 1;
        found.used = self.moment;
        Some((raw, Ticket { place, used: self.moment }))
    }

    /// A place for a new statement, and the one that had it.
    pub(super) fn reserve(&mut self, name: Name<'_>) -> (Ticket, Option<Raw>) {
        self.moment += 1;
        let used = self.moment;
        // The statement of that name is lent.
        if let Some(place) = self.find(name) {
            self.places[place].used = used;
            return (Ticket { place, used }, None);
        }
        let owned = match name {
            Name::Fixed(fixed) => OwnedName::Fixed(*fixed),
            Name::Known(text) => OwnedName::Known(text),
            Name::Text(text) => OwnedName::Text(text.into()),
        };
        let new = Place { name: owned, statement: None, used };
        let (place, evicted) = self.put(new);
        match name {
            Name::Fixed(fixed) => self.fixed.insert(*fixed, place),
            Name::Known(text) => self.known.insert(text.as_ptr().addr(), place),
            Name::Text(text) => self.texts.insert(text.into(), place),
        };
        (Ticket { place, used }, evicted)
    }

    /// Puts a statement back, unless its place has been taken meanwhile: then it is superfluous.
    #[inline]
    pub(super) fn give_back(&mut self, raw: Raw, ticket: Ticket) -> Option<Raw> {
        match self.places.get_mut(ticket.place) {
            Some(place) if place.used == ticket.used && place.statement.is_none() => {
                place.statement = Some(raw);
                None
            }
            _ => Some(raw),
        }
    }

    #[inline]
    fn find(&self, name: Name<'_>) -> Option<usize> {
        match name {
            Name::Fixed(fixed) => self.fixed.get(fixed).copied(),
            Name::Known(text) => self.known.get(&text.as_ptr().addr()).copied(),
            Name::Text(text) => self.texts.get(text).copied(),
        }
    }

    fn put(&mut self, new: Place) -> (usize, Option<Raw>) {
        if self.places.len() < MOST {
            self.places.push(new);
            return (self.places.len() - 1, None);
        }
        let oldest = self.places.iter().enumerate().min_by_key(|(_, it)| it.used);
        let oldest = oldest.map_or(0, |(place, _)| place);
        let old = std::mem::replace(&mut self.places[oldest], new);
        match old.name {
            OwnedName::Fixed(fixed) => self.fixed.remove(&fixed),
            OwnedName::Known(text) => self.known.remove(&text.as_ptr().addr()),
            OwnedName::Text(text) => self.texts.remove(&text),
        };
        (oldest, old.statement)
    }
}
