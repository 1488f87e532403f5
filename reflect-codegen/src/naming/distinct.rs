use std::collections::{HashMap, HashSet};

use reflect_catalog::fnv1a;

use super::type_name::{capital, pascal};

/// Tells apart what would get one Rust name (edition 1, rule 12).
///
/// Takes database names and the Rust names wanted for them, and returns the
/// final Rust names in the same order; they differ if the database names do.
/// If several want one name, the exact match keeps it, if there is one. The
/// others get a hash of their database name, whatever their order.
///
/// ```
/// use reflect_codegen::naming::{distinct, field};
///
/// let columns = ["userId", "user_id", "name"].map(|column| (column, field(column)));
/// assert_eq!(distinct(&columns), ["user_id_475f", "user_id", "name"]);
/// ```
#[must_use]
pub fn distinct(names: &[(&str, String)]) -> Vec<String> {
    let mut groups: HashMap<&str, Vec<&str>> = HashMap::new();
    for (database, wanted) in names {
        groups.entry(wanted).or_default().push(database);
    }
    let keepers: HashSet<(&str, &str)> = groups
        .iter()
        .filter_map(|(wanted, group)| Some((keeper(wanted, group)?, *wanted)))
        .collect();
    let mut levels: Vec<Option<usize>> = names
        .iter()
        .map(|(database, wanted)| (!keepers.contains(&(*database, wanted.as_str()))).then_some(0))
        .collect();
    // Nobody is first: all that clash lengthen their hashes together. The
    // bound only matters when a database name occurs twice.
    for _ in 0..names.len() + LENGTHS.len() {
        let current = candidates(names, &levels);
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for name in &current {
            *uses.entry(name).or_default() += 1;
        }
        let mut settled = true;
        for (level, name) in levels.iter_mut().zip(&current) {
            let taken = groups.contains_key(name.as_str()) || uses.get(name.as_str()) != Some(&1);
            if let Some(level) = level
                && taken
            {
                *level += 1;
                settled = false;
            }
        }
        if settled {
            return current;
        }
    }
    candidates(names, &levels)
}

/// The numbers of hex digits of the hash to try.
const LENGTHS: [usize; 3] = [4, 8, 16];

/// The one database name of a group that keeps the wanted name.
fn keeper<'a>(wanted: &str, group: &[&'a str]) -> Option<&'a str> {
    let type_name = wanted.trim_end_matches('_');
    only(group, |_| true)
        .or_else(|| only(group, |it| it == wanted))
        .or_else(|| only(group, |it| it.eq_ignore_ascii_case(wanted)))
        // Of `user_group` and `user_groups`, the one that is singular itself.
        .or_else(|| only(group, |it| pascal(it).trim_end_matches('_') == type_name))
}

fn only<'a>(group: &[&'a str], matches: impl Fn(&str) -> bool) -> Option<&'a str> {
    let mut matching = group.iter().filter(|it| matches(it));
    matching.next().copied().filter(|_| matching.next().is_none())
}

fn candidates(names: &[(&str, String)], levels: &[Option<usize>]) -> Vec<String> {
    let candidate = |((database, wanted), level): (&(&str, String), &Option<usize>)| match level {
        Some(level) => hashed(wanted, &digits(database, *level)),
        None => wanted.clone(),
    };
    names.iter().zip(levels).map(candidate).collect()
}

fn digits(database: &str, level: usize) -> String {
    // From the low end: the high bits hardly change with the last character.
    let hash = format!("{:016x}", fnv1a([database]));
    if let Some(length) = LENGTHS.get(level) {
        return hash.get(16 - length..).unwrap_or(&hash).to_owned();
    }
    // Two names with one hash: then the name itself. `x` is no hex digit, so
    // that no two of these are ever alike.
    let bytes = database.bytes().map(|byte| format!("{byte:02x}"));
    "x".repeat(level) + &bytes.collect::<String>()
}

/// `user_id_a3f2`, `UserA3f2`, `NewTrackA3f2_`.
fn hashed(wanted: &str, digits: &str) -> String {
    let stem = wanted.trim_end_matches('_');
    if !stem.contains(|c: char| c.is_ascii_uppercase()) {
        return format!("{stem}_{digits}");
    }
    // `non_camel_case_types` wants no underscore beside a letter, except at the ends.
    let end = wanted.strip_prefix(stem).unwrap_or_default();
    format!("{stem}{}{end}", capital(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::{field, row_type};
    use proptest::prelude::*;

    fn named<'a>(names: &[&'a str], name: fn(&str) -> String) -> Vec<(&'a str, String)> {
        names.iter().map(|it| (*it, name(it))).collect()
    }

    #[test]
    fn the_exact_match_keeps_the_name() {
        type Row = (&'static [&'static str], fn(&str) -> String, &'static [&'static str]);
        let table: [Row; 8] = [
            (&["userId", "user_id"], field, &["user_id_475f", "user_id"]),
            (&["USER_ID", "userId"], field, &["user_id", "user_id_475f"]),
            (&["userId", "user-id"], field, &["user_id_475f", "user_id_85f8"]),
            (&["type", "Type_"], field, &["type_9c2d", "type_"]),
            (&["users", "user"], row_type, &["User3333", "User"]),
            (&["user_groups", "user_group"], row_type, &["UserGroup81b7", "UserGroup"]),
            (&["new_tracks", "new_track"], row_type, &["NewTrackCf9e_", "NewTrack_"]),
            (&["albums", "tracks"], row_type, &["Album", "Track"]),
        ];
        for (names, name, expected) in table {
            assert_eq!(distinct(&named(names, name)), expected);
        }
    }

    #[test]
    fn a_taken_hash_is_lengthened() {
        let mut names = named(&["userId", "user_id", "user_id_475f"], field);
        assert_eq!(distinct(&names)[0], "user_id_74e2475f");
        names.push(("other", distinct(&names)[0].clone()));
        assert_eq!(distinct(&names)[0], "user_id_f7d13faa74e2475f");
        names.push(("more", distinct(&names)[0].clone()));
        assert_eq!(distinct(&names)[0], "user_id_xxx757365724964");
    }

    #[test]
    fn a_name_given_twice_ends() {
        assert_eq!(distinct(&[("a", "a".to_owned()), ("a", "a".to_owned())]).len(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn distinct_in_any_order(
            names in prop::collection::hash_set("[aAbs_?]{0,4}|[a-z_]{0,8}", 0..40),
            types in any::<bool>(),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let mut names = named(&names, if types { row_type } else { field });
            let mut result = distinct(&names);
            prop_assert_eq!(result.iter().collect::<HashSet<_>>().len(), names.len());
            for name in &result {
                prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok());
            }
            // The names that the hashes gave can be wanted too.
            names.reverse();
            result.reverse();
            prop_assert_eq!(&distinct(&names), &result);
            let first = result.iter().find(|it| names.iter().all(|(_, wanted)| wanted != *it));
            if let Some(first) = first {
                names.push(("another table", first.clone()));
                let result: HashSet<String> = distinct(&names).into_iter().collect();
                prop_assert_eq!(result.len(), names.len());
            }
        }
    }
}
