use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::irregular::{ADDS_ES, ADDS_S, OTHER_PLURALS, PAIRS, UNCHANGED};

// The crates `pluralizer` and `cruet` were rejected: they pull in `regex` and guess boldly.

/// The singular of one lower-case word, or the word itself where that is not
/// certain (edition 1, rule 9).
///
/// ```
/// use reflect_codegen::naming::singular;
///
/// assert_eq!(singular("companies"), "company");
/// assert_eq!(singular("people"), "person");
/// assert_eq!(singular("status"), "status");
/// ```
#[must_use]
pub fn singular(word: &str) -> String {
    // Twice, because what is left of `peoples` is a plural of its own.
    singular_once(&singular_once(word))
}

fn singular_once(word: &str) -> String {
    listed_singular(word).unwrap_or_else(|| match strip_plural(word) {
        Some((stem, ending)) => format!("{stem}{ending}"),
        None => word.to_owned(),
    })
}

fn listed_singular(word: &str) -> Option<String> {
    if UNCHANGED.contains(&word) || is_listed_singular(word) {
        Some(word.to_owned())
    } else if let Some(one) = PLURALS.get(word) {
        Some((*one).to_owned())
    } else {
        let stem = |suffix, list: &[&str]| word.strip_suffix(suffix).filter(|it| list.contains(it));
        let stem = stem("s", ADDS_S).or_else(|| stem("es", ADDS_ES));
        // `dnses` of somebody who found `dns` to be no plural.
        let stem = stem.or_else(|| {
            word.strip_suffix("es").filter(|it| it.ends_with('s') && UNCHANGED.contains(it))
        });
        stem.map(str::to_owned)
    }
}

fn is_listed_singular(word: &str) -> bool {
    SINGULARS.contains(word)
}

// The lists by their words: they are looked through for every name.

static SINGULARS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let ones = PAIRS.iter().map(|(one, _)| one);
    ones.chain(ADDS_S).chain(ADDS_ES).copied().collect()
});

/// The singular of each listed plural; that of the first list where two have it.
static PLURALS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    PAIRS.iter().chain(OTHER_PLURALS).rev().map(|(one, many)| (*many, *one)).collect()
});

/// The word without its plural ending, and what takes the ending's place.
fn strip_plural(word: &str) -> Option<(&str, &'static str)> {
    let stem = word.strip_suffix('s')?;
    if word.len() < 3 || stem.ends_with(['s', 'u', 'i', 'o', 'a']) || is_abbreviation(word) {
        return None;
    }
    if let Some(start) = stem.strip_suffix("ie").filter(|start| start.len() > 1) {
        return Some((start, "y"));
    }
    if let Some(start) = word.strip_suffix("yses") {
        return Some((start, "ysis"));
    }
    if let Some(start) = stem.strip_suffix('e')
        && takes_es(start)
    {
        return Some((start, ""));
    }
    Some((stem, ""))
}

/// `crs`, `fts`: short and without a vowel, so that the `s` may well stand for a word.
fn is_abbreviation(word: &str) -> bool {
    let is_consonant = |c: char| c.is_ascii_lowercase() && !"aeiouy".contains(c);
    word.len() <= 4 && word.chars().all(is_consonant)
}

/// Tells if `es` after this is an ending of its own, not an `e` that belongs to the word.
fn takes_es(start: &str) -> bool {
    let hisses = ["ss", "x", "sh", "ch", "zz", "tz", "o", "alias"];
    let latin = start.ends_with("us") && !start.ends_with("ous") && !start.ends_with("aus");
    latin || hisses.iter().any(|it| start.ends_with(it))
}

/// The plural of one lower-case word, or the word itself where that is not
/// certain or where the word is a plural already (edition 1, rule 9).
///
/// ```
/// use reflect_codegen::naming::plural;
///
/// assert_eq!(plural("address"), "addresses");
/// assert_eq!(plural("children"), "children");
/// assert_eq!(plural("staff"), "staff");
/// ```
#[must_use]
pub fn plural(word: &str) -> String {
    let many = plural_once(word);
    // A plural of `canva` would read as the singular `canvas`.
    if plural_once(&many) == many { many } else { word.to_owned() }
}

fn plural_once(word: &str) -> String {
    if UNCHANGED.contains(&word) || singular(word) != word {
        return word.to_owned();
    }
    if let Some((_, many)) = PAIRS.iter().find(|(one, _)| *one == word) {
        (*many).to_owned()
    } else if ADDS_S.contains(&word) {
        format!("{word}s")
    } else if ADDS_ES.contains(&word) {
        format!("{word}es")
    } else {
        regular_plural(word)
    }
}

fn regular_plural(word: &str) -> String {
    if let Some(start) = word.strip_suffix("ysis") {
        return format!("{start}yses");
    }
    if let Some(start) = word.strip_suffix('y')
        && start.ends_with(|c: char| c.is_ascii_lowercase() && !"aeiou".contains(c))
    {
        return format!("{start}ies");
    }
    if ["ss", "us", "x", "z", "sh", "ch", "alias"].iter().any(|it| word.ends_with(it)) {
        return format!("{word}es");
    }
    // `gnus` would read as a singular, and an ending in `s` or in another
    // script says nothing about number.
    let unclear = word.ends_with(['s', 'u']);
    if unclear || !word.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        return word.to_owned();
    }
    format!("{word}s")
}
