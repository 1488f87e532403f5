//! Text of a database that is safe to show: what a terminal would obey, or would not show, is
//! escaped as in Rust.

/// These are escaped in Rust's strings, and harmless here.
const QUOTES: [char; 3] = ['\'', '"', '\\'];

/// A text on one line.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for part in text.split_inclusive(QUOTES) {
        let plain = part.trim_end_matches(QUOTES);
        escaped.extend(plain.escape_debug());
        escaped.push_str(&part[plain.len()..]);
    }
    escaped
}

/// A text of several lines, as of a message.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join("\n")
}

/// A name, in SQL's quotes unless it is plain.
pub(crate) fn name(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == '_';
    let starts_plain = name.starts_with(|c: char| is_plain(c) && !c.is_numeric());
    if starts_plain && name.chars().all(is_plain) {
        return name.to_owned();
    }
    format!("\"{}\"", escape(&name.replace('"', "\"\"")))
}

/// `(a, b)`
pub(crate) fn names(list: &[String]) -> String {
    let list: Vec<_> = list.iter().map(|it| name(it)).collect();
    format!("({})", list.join(", "))
}

/// A value, shortened.
#[cfg(feature = "sqlite")]
pub(crate) fn value(value: reflect_runtime::ValueRef<'_>) -> String {
    use std::fmt::Write;

    use reflect_runtime::ValueRef;
    const LONGEST: usize = 40;
    let shorten = |text: String| match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    };
    match value {
        ValueRef::Null => "NULL".to_owned(),
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Real(value) => format!("{value:?}"),
        ValueRef::Text(text) => shorten(format!("{:?}", String::from_utf8_lossy(text))),
        ValueRef::Blob(bytes) => {
            let digits = bytes.iter().take(LONGEST).fold(String::new(), |mut digits, byte| {
                // Writing to a string does not fail.
                let _ = write!(digits, "{byte:02X}");
                digits
            });
            format!("x'{}'", shorten(digits))
        }
    }
}

/// SQL or prose, its lines in one.
pub(crate) fn joined(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    escape(&lines.collect::<Vec<_>>().join(" "))
}

/// `cargo reflect …` on one line, for a shell.
pub(crate) fn command(arguments: &[&str]) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:".contains(c);
    let quoted = arguments.iter().map(|argument| {
        if !argument.is_empty() && argument.chars().all(is_plain) {
            return (*argument).to_owned();
        }
        format!("'{}'", argument.replace('\'', "'\\''"))
    });
    escape(&format!("cargo reflect {}", quoted.collect::<Vec<_>>().join(" ")))
}

/// A name in an option of the macro: an identifier, or in quotes. The compiler takes other characters than
/// these for one another: `é` can be one or two.
#[cfg(feature = "sqlite")]
pub(crate) fn rust(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) if name.is_ascii() => name.to_owned(),
        _ => format!("{name:?}"),
    }
}

/// `1,204`
#[cfg(feature = "sqlite")]
pub(crate) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        assert_eq!(escape("it's a \\ \"quote\"\""), "it's a \\ \"quote\"\"");
        assert_eq!(escape("a\nb\tc\u{1b}[31m\0"), "a\\nb\\tc\\u{1b}[31m\\0");
        assert_eq!(escape("\u{202e}txt\u{2028}\u{200b}"), "\\u{202e}txt\\u{2028}\\u{200b}");
        assert_eq!(escape("Größe 表 🎸 e\u{301}"), "Größe 表 🎸 e\u{301}");
        assert_eq!(escape("\u{301}"), "\\u{301}");
        assert_eq!(lines("a\n  b\u{7}\n"), "a\n  b\\u{7}");
    }

    #[test]
    fn names_are_plain_or_quoted() {
        assert_eq!(name("Größe_2"), "Größe_2");
        assert_eq!(name("order details"), "\"order details\"");
        assert_eq!(name("2fa"), "\"2fa\"");
        assert_eq!(name(""), "\"\"");
        assert_eq!(name("say \"hi\"\n"), "\"say \"\"hi\"\"\\n\"");
        assert_eq!(names(&["a".into(), "b, c".into()]), "(a, \"b, c\")");
    }

    #[test]
    fn commands_are_quoted_for_a_shell() {
        assert_eq!(command(&["print", "data/a.db"]), "cargo reflect print data/a.db");
        let options = command(&["print", "it's.db", "--", "derive = [Eq]"]);
        assert_eq!(options, r"cargo reflect print 'it'\''s.db' -- 'derive = [Eq]'");
    }

    #[test]
    fn sql_takes_one_line() {
        assert_eq!(joined("a > 0\n    AND\r\n\n b = '\t'"), "a > 0 AND b = '\\t'");
    }
}
