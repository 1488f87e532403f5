//! Reads the file of a script.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::error::ScriptError;
use super::position::Position;
use super::{SCRIPT_LIMIT, Script};

/// Reads the script at `path`, a text in UTF-8 of at most [`SCRIPT_LIMIT`] bytes. A byte order mark
/// at its start is dropped.
///
/// # Errors
///
/// When it can't be read, is not a regular file, is too large, or is not UTF-8.
pub fn read_script(path: &Path) -> Result<Script, ScriptError> {
    let unreadable = |error| ScriptError::Unreadable { path: path.to_owned(), error };
    // Nothing but a regular file is opened: a pipe would block.
    let metadata = path.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        let path = path.to_owned();
        return Err(ScriptError::Directory { path });
    }
    if !metadata.is_file() {
        let path = path.to_owned();
        return Err(ScriptError::NotAFile { path });
    }

    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(SCRIPT_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > SCRIPT_LIMIT {
        let path = path.to_owned();
        return Err(ScriptError::TooLarge { path });
    }
    let sql = decode(path, bytes)?;
    Ok(Script { path: path.to_owned(), sql })
}

fn decode(path: &Path, bytes: Vec<u8>) -> Result<String, ScriptError> {
    let mut sql = String::from_utf8(bytes).map_err(|error| {
        let bytes = error.as_bytes();
        let valid = error.utf8_error().valid_up_to();
        // The rest of the line after the bad byte is not text.
        let text = String::from_utf8_lossy(&bytes[..valid]);
        ScriptError::NotUtf8 {
            at: Position::new(path, &text, valid),
            byte: bytes.get(valid).copied().unwrap_or_default(),
            utf16: bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff"),
        }
    })?;
    if sql.starts_with('\u{feff}') {
        sql.drain(..'\u{feff}'.len_utf8());
    }
    Ok(sql)
}
