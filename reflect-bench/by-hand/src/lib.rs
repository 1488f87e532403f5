//! The Chinook database as one writes it with rusqlite.

mod catalog;
mod playlists;
mod sales;
mod value;

pub use catalog::{Album, Artist, Genre, MediaType, Track};
pub use playlists::{Playlist, PlaylistTrack};
pub use sales::{Customer, Employee, Invoice, InvoiceLine};

use value::{AsDateTime, AsDecimal};
