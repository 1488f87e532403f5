//! The walls around a script: what SQLite may do for it, and for how long.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, ffi};

use super::{LENGTH_LIMIT, SIZE_LIMIT, TIME_LIMIT, pragma};

/// The number of instructions of SQLite's virtual machine between two looks at the clock.
const INSTRUCTIONS: i32 = 1_000;

/// Functions that reach files or code outside of the database. Only the first and the last are part
/// of SQLite; the others come with the `sqlite3` shell, and with programs that build it in.
const OUTSIDE: &[&str] =
    &["load_extension", "readfile", "writefile", "edit", "fsdir", "lsmode", "fts3_tokenizer"];

#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) time: Duration,
    /// For the tables, in bytes; as much again for temporary tables.
    pub(super) size: u64,
    /// For one value, in bytes.
    pub(super) length: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: TIME_LIMIT, size: SIZE_LIMIT, length: LENGTH_LIMIT }
    }
}

/// Something that a script may not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Denial {
    pub(super) what: String,
    pub(super) why: &'static str,
}

impl Denial {
    fn new(what: impl Into<String>, why: &'static str) -> Self {
        let what = what.into();
        Self { what, why }
    }

    pub(super) fn vacuum_into() -> Self {
        Self::new("`VACUUM INTO`", "it writes a file")
    }

    /// The reason why nobody may take `action`, if there is one.
    fn of(action: AuthAction<'_>) -> Option<Self> {
        const ATTACH: &str = "a script runs in memory, in one database, and can't open another";
        match action {
            AuthAction::Attach { .. } => Some(Self::new("`ATTACH`", ATTACH)),
            AuthAction::Detach { .. } => Some(Self::new("`DETACH`", ATTACH)),
            // A file name that is not a literal.
            AuthAction::Unknown { code, .. } if code == ffi::SQLITE_ATTACH => {
                Some(Self::new("`ATTACH`", ATTACH))
            }
            AuthAction::Unknown { code, .. } if code == ffi::SQLITE_DETACH => {
                Some(Self::new("`DETACH`", ATTACH))
            }
            AuthAction::Unknown { code, .. } => Some(Self::new(
                format!("the action with code {code}"),
                "it is not known to stay within the database",
            )),
            AuthAction::Function { function_name } if is_outside(function_name) => Some(Self::new(
                format!("the function `{}`", function_name.to_ascii_lowercase()),
                "it reaches files or code outside of the database",
            )),
            _ => None,
        }
    }
}

fn is_outside(function: &str) -> bool {
    OUTSIDE.iter().any(|known| function.eq_ignore_ascii_case(known))
}

/// Watches a connection while scripts run.
pub(super) struct Guard {
    denied: Arc<Mutex<Option<Denial>>>,
    limit: Duration,
    end: Instant,
}

impl Guard {
    pub(super) fn install(connection: &mut Connection, limit: Duration) -> rusqlite::Result<Self> {
        let end = Instant::now() + limit;
        connection.progress_handler(INSTRUCTIONS, Some(move || Instant::now() >= end))?;

        let denied = Arc::new(Mutex::new(None));
        let report = Arc::clone(&denied);
        connection.authorizer(Some(move |context: AuthContext<'_>| {
            let Err(denial) = authorize(context.action) else {
                return Authorization::Allow;
            };
            let Some(denial) = denial else {
                return Authorization::Ignore;
            };
            *report.lock().unwrap_or_else(PoisonError::into_inner) = Some(denial);
            Authorization::Deny
        }))?;
        Ok(Self { denied, limit, end })
    }

    /// Returns the last action that was denied since the last call.
    pub(super) fn take_denial(&self) -> Option<Denial> {
        let mut denied = self.denied.lock().unwrap_or_else(PoisonError::into_inner);
        denied.take()
    }

    pub(super) fn limit(&self) -> Duration {
        self.limit
    }

    pub(super) fn is_over(&self) -> bool {
        Instant::now() >= self.end
    }
}

/// `Err(None)` for what is silently left out.
fn authorize(action: AuthAction<'_>) -> Result<(), Option<Denial>> {
    if let AuthAction::Pragma { pragma_name, pragma_value } = action {
        return match pragma::authorize(pragma_name, pragma_value) {
            Authorization::Allow => Ok(()),
            Authorization::Ignore => Err(None),
            _ => Err(Some(Denial::new(
                format!("`PRAGMA {}`", pragma_name.to_ascii_lowercase()),
                "it directs where the whole process puts its files",
            ))),
        };
    }
    match Denial::of(action) {
        None => Ok(()),
        denial => Err(denial),
    }
}

/// A database that keeps everything in memory, and not more than the limits allow.
pub(super) fn open(limits: Limits) -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false)?;
    // The default of SQLite itself; some builds of it have another.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
    let page_size: u32 = connection.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    let pages = (limits.size / u64::from(page_size)).max(1);
    let length = i32::try_from(limits.length).unwrap_or(i32::MAX);
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, length)?;
    connection.execute_batch(&format!(
        "PRAGMA temp_store = MEMORY; \
         PRAGMA main.max_page_count = {pages}; \
         PRAGMA temp.max_page_count = {pages};"
    ))?;
    Ok(connection)
}

/// Leaves a connection that only reads, and still can't reach outside.
pub(super) fn finish(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.progress_handler(0, None::<fn() -> bool>)?;
    connection.authorizer(Some(|context: AuthContext<'_>| match Denial::of(context.action) {
        Some(_) => Authorization::Deny,
        None => Authorization::Allow,
    }))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.execute_batch("PRAGMA query_only = ON;")
}
