//! The few calls of SQLite that are needed.

use std::error::Error;
use std::ffi::{CStr, CString, c_int};
use std::path::Path;
use std::{ptr, slice};

use harness::Outcome;
use libsqlite3_sys as ffi;

/// Without mutexes, as rusqlite opens it.
const FLAGS: c_int =
    ffi::SQLITE_OPEN_READWRITE | ffi::SQLITE_OPEN_CREATE | ffi::SQLITE_OPEN_NOMUTEX;

pub(crate) struct Connection(*mut ffi::sqlite3);

/// A statement, to be dropped before its connection.
pub(crate) struct Statement {
    raw: *mut ffi::sqlite3_stmt,
    connection: *mut ffi::sqlite3,
}

impl Connection {
    pub(crate) fn open(path: &Path) -> Outcome<Self> {
        let path = CString::new(path.as_os_str().as_encoded_bytes())?;
        let mut raw = ptr::null_mut();
        // SAFETY: the path ends with a zero, and the connection is closed once.
        let code = unsafe { ffi::sqlite3_open_v2(path.as_ptr(), &raw mut raw, FLAGS, ptr::null()) };
        let connection = Self(raw);
        check(raw, code)?;
        // Else some statements are prepared again each time that another value is bound.
        let (on, unused) = (1 as c_int, ptr::null_mut::<c_int>());
        // SAFETY: the two arguments that this option has.
        let code =
            unsafe { ffi::sqlite3_db_config(raw, ffi::SQLITE_DBCONFIG_ENABLE_QPSG, on, unused) };
        check(raw, code)?;
        Ok(connection)
    }

    pub(crate) fn execute(&self, sql: &str) -> Outcome {
        let sql = CString::new(sql)?;
        // SAFETY: the text ends with a zero, and there is no callback.
        let code = unsafe {
            ffi::sqlite3_exec(self.0, sql.as_ptr(), None, ptr::null_mut(), ptr::null_mut())
        };
        check(self.0, code)
    }

    pub(crate) fn prepare(&self, sql: &str) -> Outcome<Statement> {
        let mut raw = ptr::null_mut();
        let (text, length) = (sql.as_ptr().cast(), c_int::try_from(sql.len())?);
        let flags = ffi::SQLITE_PREPARE_PERSISTENT;
        // SAFETY: the text is as long as is said, and the statement is finalized once.
        let code = unsafe {
            ffi::sqlite3_prepare_v3(self.0, text, length, flags, &raw mut raw, ptr::null_mut())
        };
        check(self.0, code)?;
        Ok(Statement { raw, connection: self.0 })
    }

    pub(crate) fn changes(&self) -> i64 {
        // SAFETY: the connection is open.
        unsafe { ffi::sqlite3_changes64(self.0) }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // SAFETY: closed here only. While it has statements SQLite refuses, and it stays open.
        unsafe { ffi::sqlite3_close(self.0) };
    }
}

impl Statement {
    #[inline]
    pub(crate) fn bind_integer(&mut self, parameter: c_int, value: i64) -> Outcome {
        // SAFETY: the statement is not finalized.
        let code = unsafe { ffi::sqlite3_bind_int64(self.raw, parameter, value) };
        check(self.connection, code)
    }

    #[inline]
    pub(crate) fn bind_real(&mut self, parameter: c_int, value: f64) -> Outcome {
        // SAFETY: the statement is not finalized.
        let code = unsafe { ffi::sqlite3_bind_double(self.raw, parameter, value) };
        check(self.connection, code)
    }

    /// Binds a text that is not copied.
    ///
    /// # Safety
    /// It must not be stepped after the end of the text's life, until another one is bound.
    #[inline]
    pub(crate) unsafe fn bind_text(&mut self, parameter: c_int, text: &str) -> Outcome {
        let (start, length) = (text.as_ptr().cast(), c_int::try_from(text.len())?);
        // SAFETY: the text is as long as is said, and lives as long as the caller promises.
        let code = unsafe {
            ffi::sqlite3_bind_text(self.raw, parameter, start, length, ffi::SQLITE_STATIC())
        };
        check(self.connection, code)
    }

    /// Whether there is another row.
    #[inline]
    pub(crate) fn step(&mut self) -> Outcome<bool> {
        // SAFETY: the statement is not finalized.
        match unsafe { ffi::sqlite3_step(self.raw) } {
            ffi::SQLITE_ROW => Ok(true),
            ffi::SQLITE_DONE => Ok(false),
            _ => Err(message(self.connection)),
        }
    }

    #[inline]
    pub(crate) fn reset(&mut self) -> Outcome {
        // SAFETY: the statement is not finalized.
        let code = unsafe { ffi::sqlite3_reset(self.raw) };
        check(self.connection, code)
    }

    #[inline]
    pub(crate) fn integer(&self, column: c_int) -> i64 {
        // SAFETY: there is a row, of which SQLite takes a column that isn't there for NULL.
        unsafe { ffi::sqlite3_column_int64(self.raw, column) }
    }

    #[inline]
    pub(crate) fn real(&self, column: c_int) -> f64 {
        // SAFETY: as above.
        unsafe { ffi::sqlite3_column_double(self.raw, column) }
    }

    #[inline]
    pub(crate) fn is_null(&self, column: c_int) -> bool {
        // SAFETY: as above.
        unsafe { ffi::sqlite3_column_type(self.raw, column) == ffi::SQLITE_NULL }
    }

    #[inline]
    pub(crate) fn optional_integer(&self, column: c_int) -> Option<i64> {
        (!self.is_null(column)).then(|| self.integer(column))
    }

    #[inline]
    pub(crate) fn text(&self, column: c_int) -> Outcome<&str> {
        // SAFETY: the text lives until the next step, for which `self` has to be borrowed again.
        let bytes = unsafe {
            let start = ffi::sqlite3_column_text(self.raw, column);
            let length = ffi::sqlite3_column_bytes(self.raw, column);
            if start.is_null() {
                return Err("a text is NULL, or there is no memory".into());
            }
            slice::from_raw_parts(start, usize::try_from(length)?)
        };
        Ok(str::from_utf8(bytes)?)
    }

    #[inline]
    pub(crate) fn optional_text(&self, column: c_int) -> Outcome<Option<&str>> {
        if self.is_null(column) { Ok(None) } else { self.text(column).map(Some) }
    }
}

impl Drop for Statement {
    fn drop(&mut self) {
        // SAFETY: finalized here only.
        unsafe { ffi::sqlite3_finalize(self.raw) };
    }
}

#[inline]
fn check(connection: *mut ffi::sqlite3, code: c_int) -> Outcome {
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(message(connection)) }
}

#[cold]
fn message(connection: *mut ffi::sqlite3) -> Box<dyn Error> {
    // SAFETY: the connection is open or could not be opened, and the text ends with a zero.
    let message = unsafe { CStr::from_ptr(ffi::sqlite3_errmsg(connection)) };
    message.to_string_lossy().into()
}
