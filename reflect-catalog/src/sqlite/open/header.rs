//! The 100 bytes at the start of a database file (<https://sqlite.org/fileformat2.html#the_database_header>).

use std::fs::File;
use std::io::{Read, Seek};
use std::ops::Range;

use super::error::OpenError;

const LENGTH: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The message for a file that starts like a database and that SQLite still refuses.
pub(super) const UNSUPPORTED: &str =
    "it starts like one, but its header is damaged or of a newer file format";

pub(super) struct Header([u8; LENGTH]);

impl Header {
    /// `None` for an empty file, which is an empty database.
    pub(super) fn read(mut file: &File) -> Result<Option<Self>, OpenError> {
        let mut start = Vec::with_capacity(LENGTH);
        file.rewind()?;
        file.take(LENGTH as u64).read_to_end(&mut start)?;
        if start.is_empty() {
            return Ok(None);
        }
        match <[u8; LENGTH]>::try_from(start) {
            Ok(bytes) if bytes.starts_with(MAGIC) => Ok(Some(Self(bytes))),
            Ok(bytes) => Err(not_a_database(&bytes)),
            Err(start) => Err(not_a_database(&start)),
        }
    }

    /// Tells if reading needs a WAL: the read version at offset 19.
    pub(super) fn is_wal(&self) -> bool {
        self.0[19] == 2
    }

    /// The length of the whole database, or `None` where the header doesn't say: versions before
    /// 3.7.0 left the page count as it was, and so the change counter differs from the copy that
    /// was taken when the count was valid.
    pub(super) fn length(&self) -> Option<u64> {
        let page_size = match self.number(16..18) {
            1 => 65_536,
            size if size >= 512 && size.is_power_of_two() => size,
            _ => return None,
        };
        let count = self.number(28..32);
        let is_valid = self.0[24..28] == self.0[92..96] && count > 0;
        is_valid.then_some(page_size * count)
    }

    fn number(&self, range: Range<usize>) -> u64 {
        let digits = self.0[range].iter();
        digits.fold(0, |number, &byte| number << 8 | u64::from(byte))
    }
}

fn not_a_database(start: &[u8]) -> OpenError {
    OpenError::NotADatabase { found: describe(start) }
}

fn describe(start: &[u8]) -> &'static str {
    if start.starts_with(b"version https://git-lfs") {
        "it is a Git LFS pointer, so run `git lfs pull` to get the file itself"
    } else if start.starts_with(b"** This file contains an SQLite 2") {
        "it is a database of SQLite 2, so convert it to version 3"
    } else if start.starts_with(&[0x1f, 0x8b]) {
        "it is compressed with gzip, so unpack it first"
    } else if start.starts_with(b"PK\x03\x04") {
        "it is a zip archive, so unpack it first"
    } else if is_text(start) {
        "it is a text file"
    } else if start.len() < LENGTH {
        "it is shorter than the 100 bytes of a database header"
    } else {
        "it doesn't start with the bytes `SQLite format 3`"
    }
}

fn is_text(start: &[u8]) -> bool {
    const UTF_16_MARKS: [[u8; 2]; 2] = [[0xff, 0xfe], [0xfe, 0xff]];
    if UTF_16_MARKS.iter().any(|mark| start.starts_with(mark)) {
        return true;
    }
    let valid = match std::str::from_utf8(start) {
        Ok(text) => text,
        // Only the character at the end may be incomplete.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    valid.chars().all(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\x0c'))
        && !valid.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(page_size: [u8; 2], count: u8, version_valid_for: u8) -> Header {
        let mut bytes = [0; LENGTH];
        bytes[16..18].copy_from_slice(&page_size);
        bytes[31] = count;
        bytes[27] = 7;
        bytes[95] = version_valid_for;
        Header(bytes)
    }

    #[test]
    fn length_is_known_only_from_a_valid_count() {
        assert_eq!(header([0x10, 0], 3, 7).length(), Some(3 * 4096));
        assert_eq!(header([0, 1], 3, 7).length(), Some(3 * 65_536));
        assert_eq!(header([0x10, 0], 3, 6).length(), None);
        assert_eq!(header([0x10, 0], 0, 7).length(), None);
        assert_eq!(header([0, 3], 3, 7).length(), None);
    }

    #[test]
    fn text_is_told_from_bytes() {
        assert!(is_text(b"CREATE TABLE a (id);\r\n"));
        assert!(is_text("caf\u{e9}".as_bytes().split_last().unwrap().1));
        assert!(is_text(b"\xff\xfeC\0"));
        assert!(!is_text(b"\x89PNG\r\n\x1a\n"));
        assert!(!is_text(b"a\0b"));
        assert!(!is_text(b"caf\xe9 au lait"));
    }
}
