//! The place in a JSON text where a reader has stopped, as a path of fields and positions.

use std::fmt::Write;

/// The fields and positions that are open.
enum Step<'t> {
    Field(&'t str),
    Item(usize),
}

/// The path to what was read last, such as `tables[0].columns[2].type`; empty for the whole text.
/// Line and column are those of the error: as many bytes of the line are read.
pub(super) fn place(text: &str, line: usize, column: usize) -> String {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let read = text.get(..start + column).unwrap_or(text);
    let mut path = String::new();
    for step in steps(read) {
        let dot = if path.is_empty() { "" } else { "." };
        // Nothing can go wrong with a string.
        let _ = match step {
            Step::Field(name) => write!(path, "{dot}{name}"),
            Step::Item(number) => write!(path, "[{number}]"),
        };
    }
    path
}

fn steps(read: &str) -> Vec<Step<'_>> {
    let (mut steps, mut rest) = (Vec::new(), read);
    // The next string is the name of a field.
    let mut at_name = false;
    while let Some(start) = rest.find(['{', '[', '}', ']', ',', '"']) {
        let (symbol, after) = (rest.as_bytes()[start], &rest[start + 1..]);
        rest = after;
        match symbol {
            b'{' => at_name = true,
            b'[' => steps.push(Step::Item(0)),
            b'"' => {
                let length = string_length(after);
                if std::mem::take(&mut at_name) {
                    steps.push(Step::Field(&after[..length]));
                }
                rest = after.get(length + 1..).unwrap_or_default();
            }
            b',' => {
                if let Some(Step::Item(number)) = steps.last_mut() {
                    *number += 1;
                } else {
                    steps.pop();
                    at_name = true;
                }
            }
            // The end of an object without fields closes none.
            _ if std::mem::take(&mut at_name) => {}
            _ => {
                steps.pop();
            }
        }
    }
    steps
}

/// The number of bytes before the quote that ends a string.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let is_end = |byte: u8| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    };
    text.bytes().position(is_end).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn the_path_leads_to_what_was_read_last() {
        let table = [
            ("", ""),
            ("{", ""),
            ("{}", ""),
            (r#"{"a": 1"#, "a"),
            (r#"{"a": 1, "b": "x, {\"\\""#, "b"),
            (r#"{"a": {}, "b": [{"c": []}, {"d": true"#, "b[1].d"),
            (r#"{"a": [{"b": 1}"#, "a[0]"),
            (r#"{"a": [{"b": 1}], "c": "#, "c"),
            (r#"{"a": [[], [{}, {}, 3"#, "a[1][2]"),
            (r#"{"a": "ends he"#, "a"),
            ("{\n\"a\": {\n  \"b\": 1", "a.b"),
        ];
        for (text, path) in table {
            let (line, last) = (text.split('\n').count(), text.split('\n').next_back());
            let column = last.map_or(0, str::len);
            let longer = format!("{text}, \"more\": [0]");
            assert_eq!(place(&longer, line, column), path, "{text}");
        }
        assert_eq!(place("{\"a\": 1", 9, 9), "a");
    }
}
