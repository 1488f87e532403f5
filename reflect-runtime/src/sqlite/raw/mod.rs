//! Statements of SQLite without the driver in between, which would take as long as reading a row does.
//!
//! This is the only module with `unsafe`, and what it offers is safe: a [`Session`] owns a connection and
//! the statements that were prepared on it, which are finalized before the connection is closed; it
//! lends them, and the values of a row are borrowed from a [`Running`] statement until its next step.
//!
//! The values of a row are read through `sqlite3_column_value`, which is defined where no other thread
//! uses the connection meanwhile (<https://sqlite.org/c3ref/value.html>). None can: what borrows a
//! session can't be sent to another thread.
#![allow(unsafe_code, reason = "each block says why it is sound")]

mod session;
mod store;
#[cfg(test)]
mod tests;

use std::alloc::{Layout, handle_alloc_error};
use std::ffi::{CStr, c_char, c_int};
use std::mem::ManuallyDrop;
use std::ptr::{self, NonNull};
use std::slice;

use rusqlite::ffi;

use crate::value::ValueRef;
pub(super) use session::{ByValues, OnChange, Session};
pub(super) use store::Name;
use store::{LONG, Ticket};

// SAFETY: a connection may be sent to another thread, and its statements go with it. One that is lent
// borrows the session, which can't be sent then; and a session is not `Sync`, as a `RefCell` is not.
unsafe impl Send for Session {}

/// A prepared statement, whose connection is open as long as it is in a [`Store`] or a [`Statement`].
#[derive(Debug)]
struct Raw(NonNull<ffi::sqlite3_stmt>);

/// A prepared statement on loan from a [`Session`].
pub(super) struct Statement<'s> {
    /// Given back in the end.
    raw: ManuallyDrop<Raw>,
    /// A parameter is worth the work of forgetting it.
    has_long: bool,
    is_outdated: bool,
    on_change: OnChange,
    ticket: Ticket,
    session: &'s Session,
}

/// A statement that runs. It is reset in the end.
pub(super) struct Running<'r> {
    ptr: *mut ffi::sqlite3_stmt,
    session: &'r Session,
    has_ended: bool,
    /// Of the statement, which nobody else uses meanwhile.
    is_outdated: &'r mut bool,
}

// SAFETY: it is what <https://sqlite.org/c3ref/prepare.html> says.
unsafe extern "C" {
    /// The oldest of its kind, whose statements are not prepared anew. It is part of the library that the
    /// driver links, but the driver does not declare it.
    fn sqlite3_prepare(
        db: *mut ffi::sqlite3,
        text: *const c_char,
        length: c_int,
        statement: *mut *mut ffi::sqlite3_stmt,
        tail: *mut *const c_char,
    ) -> c_int;
}

impl Session {
    /// The connection reads or writes its database already.
    pub(super) fn has_begun(&self) -> bool {
        // SAFETY: the connection is open.
        unsafe { ffi::sqlite3_txn_state(self.conn.handle(), c"main".as_ptr()) > 0 }
    }

    fn prepare_raw(&self, sql: &str, on_change: OnChange) -> rusqlite::Result<Raw> {
        let (text, flags) = (sql.as_ptr().cast(), ffi::SQLITE_PREPARE_PERSISTENT);
        let mut found = ptr::null_mut();
        if let Ok(length) = c_int::try_from(sql.len()) {
            // SAFETY: the connection is open, since it is closed only by value. The text has that length,
            // and SQLite copies it.
            unsafe {
                let (db, tail) = (self.conn.handle(), ptr::null_mut());
                match on_change {
                    OnChange::PrepareAnew => {
                        ffi::sqlite3_prepare_v3(db, text, length, flags, &raw mut found, tail)
                    }
                    OnChange::Refuse => sqlite3_prepare(db, text, length, &raw mut found, tail),
                };
            }
        }
        match NonNull::new(found) {
            Some(statement) => Ok(Raw(statement)),
            // The driver tells the place in the text, too.
            None => match self.conn.prepare(sql) {
                Err(error) => Err(error),
                Ok(_) => Err(rusqlite::Error::InvalidQuery),
            },
        }
    }

    /// The error of a call that has just failed with this code.
    #[cold]
    fn error(&self, code: c_int) -> rusqlite::Error {
        // SAFETY: the connection is open, and the text is copied before SQLite is called again.
        let message = unsafe { CStr::from_ptr(ffi::sqlite3_errmsg(self.conn.handle())) };
        let message = message.to_string_lossy().into_owned();
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(message))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // SAFETY: its connection is open, and nobody else finalizes it.
        unsafe { ffi::sqlite3_finalize(self.0.as_ptr()) };
    }
}

impl Drop for Statement<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.has_long {
            // SAFETY: the statement is prepared.
            unsafe { ffi::sqlite3_clear_bindings(self.raw.0.as_ptr()) };
        }
        // SAFETY: it is taken here only, and not used any more.
        let raw = unsafe { ManuallyDrop::take(&mut self.raw) };
        if !self.is_outdated {
            let store = self.session.store(self.on_change);
            let superfluous = store.borrow_mut().give_back(raw, self.ticket);
            drop(superfluous);
        }
    }
}

impl Statement<'_> {
    /// Sets a parameter, counted from 1, to a copy of the value.
    #[inline]
    pub(super) fn bind(&mut self, number: usize, value: ValueRef<'_>) -> rusqlite::Result<()> {
        if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = value {
            self.has_long |= bytes.len() > LONG;
        }
        // SQLite refuses a number that the statement does not have.
        let (ptr, number) = (self.raw.0.as_ptr(), c_int::try_from(number).unwrap_or(0));
        let copied = ffi::SQLITE_TRANSIENT();
        // SAFETY: the statement is prepared. The bytes have the length that is given, and SQLite copies
        // them.
        let code = unsafe {
            match value {
                ValueRef::Null => ffi::sqlite3_bind_null(ptr, number),
                ValueRef::Integer(value) => ffi::sqlite3_bind_int64(ptr, number, value),
                ValueRef::Real(value) => ffi::sqlite3_bind_double(ptr, number, value),
                ValueRef::Text(bytes) => {
                    let (text, length) = (bytes.as_ptr().cast(), bytes.len() as u64);
                    ffi::sqlite3_bind_text64(ptr, number, text, length, copied, UTF8)
                }
                ValueRef::Blob(bytes) => {
                    let (blob, length) = (bytes.as_ptr().cast(), bytes.len() as u64);
                    ffi::sqlite3_bind_blob64(ptr, number, blob, length, copied)
                }
            }
        };
        if code == ffi::SQLITE_OK { Ok(()) } else { Err(self.session.error(code)) }
    }

    /// SQLite has prepared it anew since this was asked last, as it does where the schema has changed.
    pub(super) fn is_prepared_anew(&self) -> bool {
        // SAFETY: the statement is prepared.
        unsafe {
            ffi::sqlite3_stmt_status(self.raw.0.as_ptr(), ffi::SQLITE_STMTSTATUS_REPREPARE, 1) != 0
        }
    }

    /// The number of columns of a row.
    #[inline]
    pub(super) fn width(&self) -> usize {
        // SAFETY: the statement is prepared.
        let width = unsafe { ffi::sqlite3_column_count(self.raw.0.as_ptr()) };
        usize::try_from(width).unwrap_or(0)
    }

    /// Runs the statement from the beginning, step by step.
    #[inline]
    pub(super) fn run(&mut self) -> Running<'_> {
        let (ptr, session) = (self.raw.0.as_ptr(), self.session);
        Running { ptr, session, has_ended: false, is_outdated: &mut self.is_outdated }
    }
}

impl Running<'_> {
    /// Goes to the next row, if there is one.
    #[inline]
    pub(super) fn step(&mut self) -> rusqlite::Result<bool> {
        if self.has_ended {
            return Ok(false);
        }
        // SAFETY: the statement is prepared. The values of the row before can't be borrowed any more.
        match unsafe { ffi::sqlite3_step(self.ptr) } {
            ffi::SQLITE_ROW => Ok(true),
            code => {
                self.has_ended = true;
                if code == ffi::SQLITE_DONE {
                    return Ok(false);
                }
                Err(self.fail(code))
            }
        }
    }

    #[cold]
    fn fail(&mut self, code: c_int) -> rusqlite::Error {
        // SAFETY: the statement is prepared, and no value of its row is borrowed.
        let found = unsafe { ffi::sqlite3_reset(self.ptr) };
        // One that is not prepared anew says only now what has happened.
        let code = if found == ffi::SQLITE_OK { code } else { found };
        *self.is_outdated |= code == ffi::SQLITE_SCHEMA;
        self.session.error(code)
    }

    /// The values of the row from its first column on; NULL where there is none.
    #[inline]
    pub(super) fn fill<'r>(&'r self, values: &mut [ValueRef<'r>]) {
        for (place, column) in values.iter_mut().zip(0..) {
            // SAFETY: the statement is prepared, and answers NULL for a column or a row that is not there.
            // The bytes of a text stay where they are until the next step, for which nothing may be borrowed.
            // They are asked for before their number is, since the text may be converted to UTF-8.
            unsafe {
                let value = ffi::sqlite3_column_value(self.ptr, column);
                match ffi::sqlite3_value_type(value) {
                    ffi::SQLITE_INTEGER => {
                        *place = ValueRef::Integer(ffi::sqlite3_value_int64(value));
                    }
                    ffi::SQLITE_TEXT => {
                        let text = ffi::sqlite3_value_text(value);
                        *place = ValueRef::Text(bytes(text, ffi::sqlite3_value_bytes(value)));
                    }
                    kind => *place = other(value, kind),
                }
            }
        }
    }
}

impl Drop for Running<'_> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the statement is prepared, and no value of its row is borrowed any more. The code tells
        // of the last step again.
        unsafe { ffi::sqlite3_reset(self.ptr) };
    }
}

/// The encoding of a text to bind.
const UTF8: u8 = 1;

/// A value that is neither an integer nor a text, which are the most frequent ones.
///
/// # Safety
/// It is of a statement's row, which lasts as long as it is borrowed.
#[inline(never)]
unsafe fn other<'v>(value: *mut ffi::sqlite3_value, kind: c_int) -> ValueRef<'v> {
    // SAFETY: as of a text.
    unsafe {
        match kind {
            ffi::SQLITE_FLOAT => ValueRef::Real(ffi::sqlite3_value_double(value)),
            ffi::SQLITE_BLOB => {
                let blob = ffi::sqlite3_value_blob(value);
                ValueRef::Blob(bytes(blob.cast(), ffi::sqlite3_value_bytes(value)))
            }
            _ => ValueRef::Null,
        }
    }
}

/// # Safety
/// Unless it is null, the pointer is that of so many bytes, which last as long as they are borrowed.
#[inline]
unsafe fn bytes<'b>(start: *const u8, length: c_int) -> &'b [u8] {
    match usize::try_from(length).unwrap_or(0) {
        0 => &[],
        // SQLite had no memory to convert it.
        length if start.is_null() => {
            handle_alloc_error(Layout::array::<u8>(length).unwrap_or(Layout::new::<u8>()))
        }
        // SAFETY: it is what the caller says.
        length => unsafe { slice::from_raw_parts(start, length) },
    }
}
