use std::fmt::Write;

/// A text that is being written.
pub(crate) struct Writer {
    text: String,
    /// The number of values that are open, where each fact has a line of its own.
    depth: Option<usize>,
}

impl Writer {
    /// On one line.
    pub(crate) fn compact() -> Self {
        Self { text: String::new(), depth: None }
    }

    /// With a line for each fact.
    pub(crate) fn lines() -> Self {
        Self { text: String::new(), depth: Some(0) }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// A number, `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    pub(crate) fn string(&mut self, string: &str) {
        push_string(string, &mut self.text);
    }

    /// The name of a field.
    pub(crate) fn name(&mut self, name: &str) {
        self.item();
        push_string(name, &mut self.text);
        self.text.push_str(if self.depth.is_some() { ": " } else { ":" });
    }

    /// Begins a list or an object.
    pub(crate) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth = self.depth.map(|it| it + 1);
    }

    /// Begins an item of the open list.
    pub(crate) fn item(&mut self) {
        if !self.text.ends_with(['[', '{']) {
            self.text.push(',');
        }
        self.line();
    }

    /// Ends the open list or object.
    pub(crate) fn close(&mut self, bracket: char) {
        self.depth = self.depth.map(|it| it - 1);
        if !self.text.ends_with(['[', '{']) {
            self.line();
        }
        self.text.push(bracket);
    }

    fn line(&mut self) {
        if let Some(depth) = self.depth {
            self.text.push('\n');
            self.text.push_str(&"  ".repeat(depth));
        }
    }
}

/// A string in quotes.
#[must_use]
pub fn string(string: &str) -> String {
    let mut text = String::new();
    push_string(string, &mut text);
    text
}

fn push_string(string: &str, to: &mut String) {
    to.push('"');
    let mut rest = string;
    while let Some(found) = rest.bytes().position(|it| it < b' ' || it == b'"' || it == b'\\') {
        let (plain, special) = rest.split_at(found);
        to.push_str(plain);
        let byte = special.as_bytes()[0];
        match byte {
            b'"' => to.push_str("\\\""),
            b'\\' => to.push_str("\\\\"),
            b'\n' => to.push_str("\\n"),
            b'\r' => to.push_str("\\r"),
            b'\t' => to.push_str("\\t"),
            8 => to.push_str("\\b"),
            12 => to.push_str("\\f"),
            // Nothing can go wrong with a string.
            _ => drop(write!(to, "\\u{byte:04x}")),
        }
        rest = &special[1..];
    }
    to.push_str(rest);
    to.push('"');
}
