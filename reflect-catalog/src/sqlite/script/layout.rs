//! Reads the name of a file as that of a migration.
//!
//! - sqlx: `<VERSION>_<DESCRIPTION>.sql`, `.up.sql` and `.down.sql`, ordered by the version as a
//!   number (<https://docs.rs/sqlx/latest/sqlx/migrate/trait.MigrationSource.html>). dbmate and
//!   goose name their files alike, and so does who applies numbered files without a tool.
//! - refinery: `[U|V]<version>__<name>.sql` or `.rs`, ordered by the version as a number
//!   (<https://docs.rs/refinery>).
//! - diesel: directories `<version>_<name>` with an `up.sql`, ordered by the version as a text
//!   without its dashes (<https://docs.rs/diesel_migrations>).

/// Conventions between which no order is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    Numbered,
    Refinery,
    Diesel,
}

/// Versions order migrations of the same layout.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// `2024-01-15` is three numbers.
    Numbers(Vec<u64>),
    Text(String),
}

/// The kinds of files among migrations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum File {
    Migration(Layout, Version),
    /// Not run: it leads down, or is something else.
    Other,
    /// A migration of refinery in Rust.
    Rust,
    /// Almost a migration of refinery, which would leave it out with a warning.
    Misnamed,
}

impl File {
    pub(super) fn from_name(name: &str) -> Self {
        if let Some(stem) = name.strip_suffix(".sql") {
            if stem.strip_suffix(".down").is_some() {
                return Self::Other;
            }
            if let Some(version) = refinery(stem) {
                return Self::Migration(Layout::Refinery, version);
            }
            return match numbered(stem) {
                Some(version) => Self::Migration(Layout::Numbered, version),
                None if is_like_refinery(stem) => Self::Misnamed,
                None => Self::Other,
            };
        }
        match name.strip_suffix(".rs").and_then(refinery) {
            Some(_) => Self::Rust,
            None => Self::Other,
        }
    }
}

/// The version of a directory of diesel.
pub(super) fn diesel(name: &str) -> Version {
    let version = name.split('_').next().unwrap_or(name);
    Version::Text(version.replace('-', ""))
}

/// `V1__name`
fn refinery(stem: &str) -> Option<Version> {
    let (version, name) = stem.strip_prefix(['V', 'U'])?.split_once("__")?;
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    if name.is_empty() || !name.chars().all(is_word) {
        return None;
    }
    number(version).map(|version| Version::Numbers(vec![version]))
}

/// `V1_name`, `v1__name`, `V1.1__name`
fn is_like_refinery(stem: &str) -> bool {
    let rest = stem.strip_prefix(['V', 'U', 'v', 'u']);
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// `001_name`, `1-name`, `001`, `2024-01-15-120000_name`
fn numbered(stem: &str) -> Option<Version> {
    let head = stem.split('_').next()?;
    let digits = head.len() - head.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut numbers = vec![number(&head[..digits])?];
    // More numbers may follow; the name starts with the first part that is none.
    let more = head[digits..].strip_prefix('-').unwrap_or_default();
    numbers.extend(more.split('-').map_while(number));
    Some(Version::Numbers(numbers))
}

fn number(digits: &str) -> Option<u64> {
    // `parse` would accept a sign.
    let only_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    only_digits.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let numbered =
            |numbers: &[u64]| File::Migration(Layout::Numbered, Version::Numbers(numbers.to_vec()));
        let refinery = |number| File::Migration(Layout::Refinery, Version::Numbers(vec![number]));
        let cases = [
            ("001_init.sql", numbered(&[1])),
            ("1-foo.sql", numbered(&[1])),
            ("7.sql", numbered(&[7])),
            ("7.up.sql", numbered(&[7])),
            ("7 users.sql", numbered(&[7])),
            ("001init.sql", numbered(&[1])),
            ("20240115120000_init.sql", numbered(&[20_240_115_120_000])),
            ("20240115120000_init.up.sql", numbered(&[20_240_115_120_000])),
            ("2024-01-15-120000_x.sql", numbered(&[2024, 1, 15, 120_000])),
            ("1-2fast.sql", numbered(&[1])),
            ("001_2_x.sql", numbered(&[1])),
            ("20240115120000_init.down.sql", File::Other),
            ("init.down.sql", File::Other),
            ("99999999999999999999_x.sql", File::Other),
            ("schema.sql", File::Other),
            ("README.md", File::Other),
            ("1_x.sql.orig", File::Other),
            ("-1_x.sql", File::Other),
            ("V1__init.sql", refinery(1)),
            ("U10__more_things.sql", refinery(10)),
            ("V20240115120000__é.sql", refinery(20_240_115_120_000)),
            ("V2__x.rs", File::Rust),
            ("mod.rs", File::Other),
            ("V1_init.sql", File::Misnamed),
            ("v1__init.sql", File::Misnamed),
            ("V1.1__init.sql", File::Misnamed),
            ("V1__add-users.sql", File::Misnamed),
            ("views.sql", File::Other),
        ];
        for (name, expected) in cases {
            assert_eq!(File::from_name(name), expected, "{name}");
        }
    }

    #[test]
    fn versions_of_diesel_are_texts() {
        assert_eq!(diesel("2024-01-15-120000_a"), Version::Text("20240115120000".to_owned()));
        assert!(diesel("10_a") < diesel("2_b"));
    }
}
