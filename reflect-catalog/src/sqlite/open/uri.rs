//! Paths as SQLite's URI file names (<https://sqlite.org/uri.html>).

use std::fmt::Write;
use std::path::Path;

/// Read as it is, without locks and without looking at any other file.
pub(super) const IMMUTABLE: &str = "mode=ro&immutable=1";
/// Read while others may write. `readonly_shm` keeps `mode=ro` from creating or changing a `-shm`.
pub(super) const READ_ONLY: &str = "mode=ro&readonly_shm=1";
/// Read a file whose directory is ours, where SQLite may create a `-shm`.
pub(super) const PRIVATE: &str = "mode=ro";

pub(super) fn uri(path: &Path, parameters: &str) -> String {
    let path = encode(path.as_os_str().as_encoded_bytes());
    format!("file:{path}?{parameters}")
}

fn encode(path: &[u8]) -> String {
    match path {
        [b'/', ..] => format!("//{}", percent(path)),
        // Only Windows has absolute paths of this form.
        [b'A'..=b'Z' | b'a'..=b'z', b':', b'\\' | b'/', ..] => {
            let slashes: Vec<u8> =
                path.iter().map(|&byte| if byte == b'\\' { b'/' } else { byte }).collect();
            format!("///{}", percent(&slashes))
        }
        // The backslashes of a network path stay, since `//server` would be read as an authority.
        _ => percent(path),
    }
}

fn percent(path: &[u8]) -> String {
    let mut encoded = String::with_capacity(path.len());
    for &byte in path {
        if byte.is_ascii_alphanumeric() || b"/:-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string can't fail.
            _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let cases: [(&[u8], &str); 7] = [
            (b"/a/b.db", "///a/b.db"),
            (b"//a/b.db", "////a/b.db"),
            (b"/a b?#%&\x01.db", "///a%20b%3F%23%25%26%01.db"),
            (b"/\xff.db", "///%FF.db"),
            (b"dir/x.db", "dir/x.db"),
            (br"C:\dir\x y.db", "///C:/dir/x%20y.db"),
            (br"\\server\x.db", "%5C%5Cserver%5Cx.db"),
        ];
        for (path, expected) in cases {
            assert_eq!(encode(path), expected);
        }
    }
}
