use std::borrow::Cow;

use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization;

/// Splits a database name into its words, in lower case (edition 1, rules 1 and 11).
///
/// Case is folded for ASCII only, as `SQLite` does. A name of punctuation alone
/// has no words.
///
/// ```
/// use reflect_codegen::naming::words;
///
/// assert_eq!(words("AlbumId"), ["album", "id"]);
/// assert_eq!(words("XMLFile"), ["xml", "file"]);
/// assert_eq!(words("share_%"), ["share", "percent"]);
/// ```
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = normalised(name).chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let after = chars.get(index + 1..).unwrap_or_default();
        if let Some(spelled) = spelled_symbol(c) {
            finish(&mut word, &mut words);
            words.push(spelled.to_owned());
        } else if c == '_' || is_joiner(c) || !is_xid_continue(c) {
            finish(&mut word, &mut words);
        } else {
            if starts_word(&word, c, after) {
                finish(&mut word, &mut words);
            }
            word.push(c);
        }
    }
    finish(&mut word, &mut words);
    words
}

/// An identifier may contain them, and nobody would see them there.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// NFC. ASCII is that already, and nearly every name is ASCII: this is asked of each one, again and again, by
/// code that was compiled without optimisation.
fn normalised(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        // Normalised again: `ẖ` has a composed form and `H̱` has none.
        words.push(normalised(&word.to_ascii_lowercase()).into_owned());
        word.clear();
    }
}

/// Tells if the upper-case `c` ends `word`: `album|Id`, `XML|File`, `Track2|Album`, `SHA256|Hash`.
fn starts_word(word: &str, c: char, after: &[char]) -> bool {
    // ASCII only: another upper-case letter stays upper-case, and would split
    // differently when its own result is read again.
    if !c.is_ascii_uppercase() {
        return false;
    }
    let Some(before) = word.chars().rev().find(|c| c.is_alphabetic()) else {
        return false;
    };
    before.is_lowercase() || before.is_uppercase() && starts_lowercase_word(after)
}

/// `ile` of `XMLFile`, but not the plural `s` of `userIDs`.
fn starts_lowercase_word(after: &[char]) -> bool {
    let lower = |c: Option<&char>| c.is_some_and(|c| c.is_lowercase());
    let lone_s = matches!(after, ['s', rest @ ..] if !lower(rest.first()));
    !lone_s && lower(after.first())
}

fn spelled_symbol(c: char) -> Option<&'static str> {
    Some(match c {
        '%' => "percent",
        '#' => "number",
        '$' => "dollar",
        '&' => "and",
        '+' => "plus",
        '@' => "at",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::words;
    use proptest::prelude::*;

    #[test]
    fn splits_names() {
        let table: [(&str, &[&str]); 39] = [
            ("AlbumId", &["album", "id"]),
            ("album_id", &["album", "id"]),
            ("ALBUM_ID", &["album", "id"]),
            ("albumId", &["album", "id"]),
            ("order details", &["order", "details"]),
            ("first-name", &["first", "name"]),
            ("a.b,c;d/e", &["a", "b", "c", "d", "e"]),
            ("__a__b__", &["a", "b"]),
            ("XMLFile", &["xml", "file"]),
            ("CustomerAPIPreference", &["customer", "api", "preference"]),
            ("UserID", &["user", "id"]),
            ("userIDs", &["user", "ids"]),
            ("UserIDsSeen", &["user", "ids", "seen"]),
            ("XMLStream", &["xml", "stream"]),
            ("address2", &["address2"]),
            ("Address2", &["address2"]),
            ("Track2Album", &["track2", "album"]),
            ("MP3Player", &["mp3", "player"]),
            ("SHA256Hash", &["sha256", "hash"]),
            ("SHA1HASH", &["sha1hash"]),
            ("2fa", &["2fa"]),
            ("2FA", &["2fa"]),
            ("3DModel", &["3d", "model"]),
            ("line_1", &["line", "1"]),
            ("%", &["percent"]),
            ("tax%rate", &["tax", "percent", "rate"]),
            ("item#", &["item", "number"]),
            ("US$", &["us", "dollar"]),
            ("R&D", &["r", "and", "d"]),
            ("c++", &["c", "plus", "plus"]),
            ("me@home", &["me", "at", "home"]),
            ("Größe", &["größe"]),
            ("CaféDate", &["café", "date"]),
            ("MAÑANA", &["maÑana"]),
            ("用户ID", &["用户id"]),
            ("zero\u{200d}width\u{200c}joiner", &["zero", "width", "joiner"]),
            ("\u{1f468}\u{200d}\u{1f469}", &[]),
            ("?!", &[]),
            ("", &[]),
        ];
        for (name, expected) in table {
            assert_eq!(words(name), expected, "{name}");
        }
    }

    #[test]
    fn normalises() {
        assert_eq!(words("cafe\u{301}"), ["caf\u{e9}"]);
        assert_eq!(words("H\u{331}"), ["\u{1e96}"]);
        assert_eq!(words("\u{212a}elvin"), ["kelvin"]);
    }

    proptest! {
        #[test]
        fn reading_the_result_again_changes_nothing(name in "\\PC*|[a-zA-Z0-9_%ÄÑßé用]{0,12}") {
            let once = words(&name);
            prop_assert_eq!(words(&once.join("_")), once);
        }
    }
}
