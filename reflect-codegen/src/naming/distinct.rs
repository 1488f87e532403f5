use std::collections::{HashMap, HashSet};

use reflect_catalog::fnv1a;

use super::type_name::{capital, pascal};

/// A Rust name for a name of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The name in the database.
    pub database: &'a str,
    /// The name by the rules.
    pub name: String,
    /// What it is called where another has that name: the same, if there is no better one.
    pub otherwise: String,
}

/// Tells apart what would get one Rust name (edition 1, rule 12).
///
/// Returns the final Rust names in the same order; they differ if the database names do.
/// If several want one name, the exact match keeps it, if there is one. The others are called as they want to be
/// otherwise or, if that is taken too, get a hash of their database name, whatever their order.
///
/// ```
/// use reflect_codegen::naming::{Naming, Wanted, distinct};
///
/// let naming = Naming::default();
/// let wanted = |column| {
///     Wanted { database: column, name: naming.field(column), otherwise: naming.other_field(column) }
/// };
/// let columns = ["userId", "user_id", "_user_id"].map(wanted);
/// assert_eq!(distinct(&columns), ["user_id_475f", "user_id", "underscore_user_id"]);
/// ```
#[must_use]
pub fn distinct(names: &[Wanted<'_>]) -> Vec<String> {
    let mut groups: HashMap<&str, Vec<&str>> = HashMap::new();
    for wanted in names {
        groups.entry(&wanted.name).or_default().push(wanted.database);
    }
    let keepers: HashSet<(&str, &str)> = groups
        .iter()
        .filter_map(|(wanted, group)| Some((keeper(wanted, group)?, *wanted)))
        .collect();
    let keeps = |it: &Wanted<'_>| keepers.contains(&(it.database, it.name.as_str()));
    let mut levels: Vec<usize> = names.iter().map(|it| usize::from(!keeps(it))).collect();
    // Nobody is first: all that clash go on to their next names together. The
    // bound only matters when a database name occurs twice.
    for _ in 0..=names.len() + LENGTHS.len() {
        let current = candidates(names, &levels);
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for name in &current {
            *uses.entry(name).or_default() += 1;
        }
        let mut settled = true;
        for (level, name) in levels.iter_mut().zip(&current) {
            let taken = groups.contains_key(name.as_str()) || uses.get(name.as_str()) != Some(&1);
            if *level > 0 && taken {
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

/// The names at these levels: by the rules, the other one, with a hash of one length or the next.
fn candidates(names: &[Wanted<'_>], levels: &[usize]) -> Vec<String> {
    let candidate = |(wanted, level): (&Wanted<'_>, &usize)| match level {
        0 => wanted.name.clone(),
        1 => wanted.otherwise.clone(),
        _ => hashed(&wanted.name, &digits(wanted.database, level - 2)),
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
    use crate::naming::Naming;
    use proptest::prelude::*;

    fn named<'a>(names: &[&'a str], types: bool) -> Vec<Wanted<'a>> {
        let naming = Naming::default();
        let wanted = |database: &&'a str| {
            let (name, otherwise) = if types {
                (naming.row_type(database), naming.other_row_type(database))
            } else {
                (naming.field(database), naming.other_field(database))
            };
            Wanted { database, name, otherwise }
        };
        names.iter().map(wanted).collect()
    }

    #[test]
    fn the_exact_match_keeps_the_name() {
        let columns: [(&[&str], &[&str]); 7] = [
            (&["userId", "user_id"], &["user_id_475f", "user_id"]),
            (&["USER_ID", "userId"], &["user_id", "user_id_475f"]),
            (&["userId", "user-id"], &["user_id_475f", "user_id_85f8"]),
            (&["type", "Type_"], &["type_9c2d", "type_"]),
            (&["_id", "id"], &["underscore_id", "id"]),
            (&["id", "id_", "_id"], &["id", "id_underscore", "underscore_id"]),
            (&["_id", "id", "underscore id"], &["id_e613", "id", "underscore_id"]),
        ];
        for (names, expected) in columns {
            assert_eq!(distinct(&named(names, false)), expected);
        }
        let tables: [(&[&str], &[&str]); 5] = [
            (&["users", "user"], &["Users", "User"]),
            (&["messages", "message", "Message s"], &["Messages", "Message", "MessageS"]),
            (&["user_groups", "user_group"], &["UserGroups", "UserGroup"]),
            (&["new_tracks", "new_track"], &["NewTracks_", "NewTrack_"]),
            (&["albums", "tracks"], &["Album", "Track"]),
        ];
        for (names, expected) in tables {
            assert_eq!(distinct(&named(names, true)), expected);
        }
    }

    fn plain(database: &str, name: String) -> Wanted<'_> {
        Wanted { database, otherwise: name.clone(), name }
    }

    #[test]
    fn a_taken_hash_is_lengthened() {
        let field = |it| plain(it, Naming::default().field(it));
        let mut names: Vec<_> = ["userId", "user_id", "user_id_475f"].map(field).into();
        assert_eq!(distinct(&names)[0], "user_id_74e2475f");
        names.push(plain("other", distinct(&names)[0].clone()));
        assert_eq!(distinct(&names)[0], "user_id_f7d13faa74e2475f");
        names.push(plain("more", distinct(&names)[0].clone()));
        assert_eq!(distinct(&names)[0], "user_id_xxx757365724964");
    }

    #[test]
    fn a_name_given_twice_ends() {
        let twice = plain("a", "a".to_owned());
        assert_eq!(distinct(&[twice.clone(), twice]).len(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn distinct_in_any_order(
            names in prop::collection::hash_set("[aAbs_?]{0,4}|[a-z_]{0,8}", 0..40),
            types in any::<bool>(),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let mut names = named(&names, types);
            let mut result = distinct(&names);
            prop_assert_eq!(result.iter().collect::<HashSet<_>>().len(), names.len());
            for name in &result {
                prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok());
            }
            // The names that the hashes gave can be wanted too.
            names.reverse();
            result.reverse();
            prop_assert_eq!(&distinct(&names), &result);
            let first = result.iter().find(|it| names.iter().all(|wanted| wanted.name != **it));
            if let Some(first) = first.cloned() {
                names.push(plain("another table", first));
                let result: HashSet<String> = distinct(&names).into_iter().collect();
                prop_assert_eq!(result.len(), names.len());
            }
        }
    }
}
