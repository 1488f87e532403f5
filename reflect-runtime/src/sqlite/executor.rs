use std::cell::{Ref, RefMut};
use std::rc::Rc;
use std::sync::{Arc, MutexGuard};

use rusqlite::{Savepoint, Transaction};

use super::Connection;
use super::raw::Session;

/// A connection that statements can run on: our [`Connection`], rusqlite's connections, transactions and
/// savepoints, and references, boxes, counted pointers and lock guards of these. With the features
/// `r2d2` and `deadpool` also what their pools lend.
///
/// ```
/// # use reflect_schema::Executor;
/// # fn all(conn: &impl Executor) {}
/// use std::sync::{Arc, Mutex};
/// let mut conn = rusqlite::Connection::open_in_memory()?;
/// all(&conn);
/// all(&conn.transaction()?);
/// let shared = Arc::new(Mutex::new(conn));
/// all(&shared.lock().unwrap());
/// # Ok::<(), rusqlite::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a database connection",
    label = "expected a connection or a transaction",
    note = "a connection is what `connect` of a reflected schema returns, a `rusqlite::Connection`, a transaction of one, or a reference, `Arc` or lock guard of these"
)]
pub trait Executor: sealed::Sealed {
    /// The connection, in one type for all.
    fn handle(&self) -> Handle<'_>;
}

/// A borrowed connection. Generated code is generic over connections only up to here.
#[derive(Debug, Clone, Copy)]
pub struct Handle<'c> {
    pub(super) conn: &'c rusqlite::Connection,
    /// The same connection, if it is ours and keeps statements of its own.
    pub(super) session: Option<&'c Session>,
    /// The connection is lent as a transaction: outside of one, nothing may be written.
    pub(super) in_transaction: bool,
}

impl<'c> Handle<'c> {
    pub(super) fn of_driver(conn: &'c rusqlite::Connection, in_transaction: bool) -> Self {
        Self { conn, session: None, in_transaction }
    }
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! executor {
    ($($(#[$cfg:meta])* [$($generics:tt)*] $type:ty => |$it:ident| $handle:expr;)*) => {$(
        $(#[$cfg])*
        impl<$($generics)*> sealed::Sealed for $type {}
        $(#[$cfg])*
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Executor for $type {
            fn handle(&self) -> Handle<'_> {
                let $it = self;
                $handle
            }
        }
    )*};
}

executor! {
    [] Connection => |it| it.handle();
    ['t] super::Transaction<'t> => |it| it.handle();
    [] rusqlite::Connection => |it| Handle::of_driver(it, false);
    ['t] Transaction<'t> => |it| Handle::of_driver(it, true);
    ['t] Savepoint<'t> => |it| Handle::of_driver(it, true);
    [E: Executor + ?Sized] &E => |it| (**it).handle();
    [E: Executor + ?Sized] &mut E => |it| (**it).handle();
    [E: Executor + ?Sized] Box<E> => |it| (**it).handle();
    [E: Executor + ?Sized] Rc<E> => |it| (**it).handle();
    [E: Executor + ?Sized] Arc<E> => |it| (**it).handle();
    ['t, E: Executor + ?Sized] MutexGuard<'t, E> => |it| (**it).handle();
    ['t, E: Executor + ?Sized] Ref<'t, E> => |it| (**it).handle();
    ['t, E: Executor + ?Sized] RefMut<'t, E> => |it| (**it).handle();
    #[cfg(feature = "r2d2")]
    [] super::r2d2::PooledConnection => |it| (**it).handle();
    #[cfg(feature = "deadpool")]
    [] super::deadpool::Object => |it| (**it).handle();
}
