//! What is measured, written once: both crates give their methods the same names.

use std::error::Error;
use std::fmt::Debug;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Takes each row that a workload reads.
pub(crate) type See<'s> = &'s mut dyn FnMut(&dyn Debug);

macro_rules! workloads {
    ($krate:ident, $connection:ty) => {
        pub(crate) mod $krate {
            use $krate::{
                Album, Artist, Customer, Employee, Genre, Invoice, InvoiceLine, MediaType,
                Playlist, PlaylistTrack, Track,
            };

            use super::{Outcome, See};

            pub(crate) fn all_tracks(conn: &$connection, see: See<'_>) -> Outcome {
                for track in Track::all(conn)? {
                    see(&track);
                }
                Ok(())
            }

            pub(crate) fn each_track(conn: &$connection, see: See<'_>) -> Outcome {
                for id in 1..=3503 {
                    see(&Track::find(conn, id)?);
                }
                Ok(())
            }

            pub(crate) fn tracks_of_albums(conn: &$connection, see: See<'_>) -> Outcome {
                for album in Album::all(conn)? {
                    for track in album.tracks(conn)? {
                        see(&track);
                    }
                }
                Ok(())
            }

            pub(crate) fn tracks_of_playlists(conn: &$connection, see: See<'_>) -> Outcome {
                for playlist in Playlist::all(conn)? {
                    for track in playlist.tracks(conn)? {
                        see(&track);
                    }
                }
                Ok(())
            }

            pub(crate) fn all_invoices(conn: &$connection, see: See<'_>) -> Outcome {
                for invoice in Invoice::all(conn)? {
                    see(&invoice);
                }
                Ok(())
            }

            // These are of tables without decimals and dates, so that only reading itself counts.
            pub(crate) fn all_entries(conn: &$connection, see: See<'_>) -> Outcome {
                for entry in PlaylistTrack::all(conn)? {
                    see(&entry);
                }
                Ok(())
            }

            pub(crate) fn each_album(conn: &$connection, see: See<'_>) -> Outcome {
                for id in 1..=347 {
                    see(&Album::find(conn, id)?);
                }
                Ok(())
            }

            pub(crate) fn each_customer(conn: &$connection, see: See<'_>) -> Outcome {
                for id in 1..=59 {
                    see(&Customer::find(conn, id)?);
                }
                Ok(())
            }

            /// Every method of every table. It is compared, not measured.
            pub(crate) fn everything(conn: &$connection, see: See<'_>) -> Outcome {
                for it in Artist::all(conn)? {
                    see(&Artist::find(conn, it.artist_id)?);
                    see(&it.albums(conn)?);
                }
                for it in Album::all(conn)? {
                    see(&Album::find(conn, it.album_id)?);
                    see(&it.artist(conn)?);
                    see(&it.tracks(conn)?);
                }
                for it in Genre::all(conn)? {
                    see(&Genre::find(conn, it.genre_id)?);
                    see(&it.tracks(conn)?);
                }
                for it in MediaType::all(conn)? {
                    see(&MediaType::find(conn, it.media_type_id)?);
                    see(&it.tracks(conn)?);
                }
                for it in Track::all(conn)? {
                    see(&Track::find(conn, it.track_id)?);
                    see(&it.album(conn)?);
                    see(&it.media_type(conn)?);
                    see(&it.genre(conn)?);
                    see(&it.playlist_tracks(conn)?);
                    see(&it.playlists(conn)?);
                    see(&it.invoice_lines(conn)?);
                }
                for it in Playlist::all(conn)? {
                    see(&Playlist::find(conn, it.playlist_id)?);
                    see(&it.playlist_tracks(conn)?);
                    see(&it.tracks(conn)?);
                }
                for it in PlaylistTrack::all(conn)? {
                    see(&PlaylistTrack::find(conn, it.playlist_id, it.track_id)?);
                    see(&it.playlist(conn)?);
                    see(&it.track(conn)?);
                }
                for it in Employee::all(conn)? {
                    see(&Employee::find(conn, it.employee_id)?);
                    see(&it.reports_to_employee(conn)?);
                    see(&it.employees_by_reports_to(conn)?);
                    see(&it.customers_by_support_rep(conn)?);
                }
                for it in Customer::all(conn)? {
                    see(&Customer::find(conn, it.customer_id)?);
                    see(&it.support_rep(conn)?);
                    see(&it.invoices(conn)?);
                }
                for it in Invoice::all(conn)? {
                    see(&Invoice::find(conn, it.invoice_id)?);
                    see(&it.customer(conn)?);
                    see(&it.invoice_lines(conn)?);
                }
                for it in InvoiceLine::all(conn)? {
                    see(&InvoiceLine::find(conn, it.invoice_line_id)?);
                    see(&it.invoice(conn)?);
                    see(&it.track(conn)?);
                }
                see(&(Artist::count(conn)?, Artist::first(conn)?));
                see(&(Album::count(conn)?, Album::first(conn)?));
                see(&(Genre::count(conn)?, Genre::first(conn)?));
                see(&(MediaType::count(conn)?, MediaType::first(conn)?));
                see(&(Track::count(conn)?, Track::first(conn)?));
                see(&(Playlist::count(conn)?, Playlist::first(conn)?));
                see(&(PlaylistTrack::count(conn)?, PlaylistTrack::first(conn)?));
                see(&(Employee::count(conn)?, Employee::first(conn)?));
                see(&(Customer::count(conn)?, Customer::first(conn)?));
                see(&(Invoice::count(conn)?, Invoice::first(conn)?));
                see(&(InvoiceLine::count(conn)?, InvoiceLine::first(conn)?));
                Ok(())
            }
        }
    };
}

workloads!(by_hand, reflect_schema::rusqlite::Connection);
workloads!(reflected, impl reflect_schema::Executor);
