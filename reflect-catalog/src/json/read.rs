use std::borrow::Cow;

use super::{Json, JsonError, Node};

/// Values in more values than this are refused: the stack has an end.
const DEEPEST: usize = 128;

/// Reads a text that is one value.
///
/// # Errors
/// When it is anything else.
pub fn parse(text: &str) -> Result<Node<'_>, JsonError> {
    let mut reader = Reader { text, position: 0 };
    let node = reader.node(0)?;
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.error("trailing characters")),
    }
}

struct Reader<'t> {
    text: &'t str,
    position: usize,
}

impl<'t> Reader<'t> {
    /// The first byte of what comes next, after white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(byte);
            }
            self.position += 1;
        }
        None
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    fn error(&self, message: &str) -> JsonError {
        let message =
            if self.position < self.text.len() { message } else { "the text ends too early" };
        JsonError::new(message, self.text, self.position)
    }

    fn node(&mut self, depth: usize) -> Result<Node<'t>, JsonError> {
        let first = self.peek();
        let start = self.position;
        if depth > DEEPEST {
            return Err(self.error("too many values in values"));
        }
        let value = match first {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Json::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Json::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node { value, start })
    }

    fn word(&mut self) -> Result<Json<'t>, JsonError> {
        let rest = &self.text[self.position..];
        let words =
            [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        let found = words.into_iter().find(|(word, _)| rest.starts_with(word));
        let (word, value) = found.ok_or_else(|| self.error("expected value"))?;
        self.position += word.len();
        Ok(value)
    }

    fn array(&mut self, depth: usize) -> Result<Json<'t>, JsonError> {
        let mut items = Vec::new();
        self.items(b']', |reader| {
            items.push(reader.node(depth + 1)?);
            Ok(())
        })?;
        Ok(Json::Array(items))
    }

    fn object(&mut self, depth: usize) -> Result<Json<'t>, JsonError> {
        let mut fields = Vec::new();
        self.items(b'}', |reader| {
            if reader.peek() != Some(b'"') {
                return Err(reader.error("expected a name in quotes"));
            }
            let name = reader.string()?;
            if reader.peek() != Some(b':') {
                return Err(reader.error("expected `:`"));
            }
            reader.position += 1;
            fields.push((name, reader.node(depth + 1)?));
            Ok(())
        })?;
        Ok(Json::Object(fields))
    }

    /// What is between brackets, with commas between.
    fn items(
        &mut self,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        self.position += 1;
        if self.peek() != Some(close) {
            loop {
                item(self)?;
                match self.peek() {
                    Some(b',') => self.position += 1,
                    Some(byte) if byte == close => break,
                    _ => return Err(self.error("expected `,` or the end of the list")),
                }
            }
        }
        self.position += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<&'t str, JsonError> {
        let start = self.position;
        self.skip(b"-");
        if !self.skip(b"0") {
            self.digits()?;
        }
        if self.skip(b".") {
            self.digits()?;
        }
        if self.skip(b"eE") {
            self.skip(b"+-");
            self.digits()?;
        }
        Ok(&self.text[start..self.position])
    }

    /// Skips a byte if it is one of these.
    fn skip(&mut self, bytes: &[u8]) -> bool {
        let is_one = self.byte().is_some_and(|byte| bytes.contains(&byte));
        self.position += usize::from(is_one);
        is_one
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        if !self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.error("expected a digit"));
        }
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.position += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<Cow<'t, str>, JsonError> {
        self.position += 1;
        let mut before = Cow::Borrowed("");
        loop {
            let start = self.position;
            while self.byte().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
                self.position += 1;
            }
            let plain = &self.text[start..self.position];
            if before.is_empty() {
                before = Cow::Borrowed(plain);
            } else {
                before.to_mut().push_str(plain);
            }
            match self.byte() {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(before);
                }
                Some(b'\\') => before.to_mut().push(self.escaped()?),
                _ => return Err(self.error("a control character in a string")),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, JsonError> {
        self.position += 1;
        let escaped = self.byte();
        let character = match escaped {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.hexadecimal(),
            _ => return Err(self.error("no such escape")),
        };
        self.position += 1;
        Ok(character)
    }

    /// A character as `u0041`, or beyond the first 65,536 as two of those.
    fn hexadecimal(&mut self) -> Result<char, JsonError> {
        let first = self.unit()?;
        let pair = [first, if matches!(first, 0xd800..0xdc00) { self.second()? } else { 0 }];
        let units = if pair[1] == 0 { &pair[..1] } else { &pair[..] };
        match char::decode_utf16(units.iter().copied()).next() {
            Some(Ok(character)) => Ok(character),
            _ => Err(self.error("no character has this number")),
        }
    }

    fn second(&mut self) -> Result<u16, JsonError> {
        if self.skip(b"\\") && self.byte() == Some(b'u') {
            return self.unit();
        }
        Err(self.error("half of a character"))
    }

    /// `u0041`
    fn unit(&mut self) -> Result<u16, JsonError> {
        let digits = self.text.get(self.position + 1..self.position + 5);
        let digits = digits.filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|it| u16::from_str_radix(it, 16).ok());
        let unit = unit.ok_or_else(|| self.error("expected four hexadecimal digits"))?;
        self.position += 5;
        Ok(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(text: &str) -> Option<String> {
        match parse(text).ok()?.value {
            Json::String(string) => Some(string.into_owned()),
            _ => None,
        }
    }

    #[test]
    fn strings_come_back_as_they_were() {
        for text in ["", "a", "a\"b\\c/d", "\n\r\t\u{8}\u{c}\u{1}\u{1f}\u{7f}", "é😀\u{2028}"] {
            let json = crate::json::string(text);
            assert_eq!(string(&json).as_deref(), Some(text), "{json}");
            assert_eq!(json, serde_json::to_string(text).unwrap());
        }
        assert_eq!(string(r#""\u0041\ud83D\ude00\/""#).as_deref(), Some("A😀/"));
    }

    #[test]
    fn what_another_reader_takes_is_taken_and_what_it_refuses_is_refused() {
        let texts = [
            "",
            " ",
            "null",
            "nul",
            "nulls",
            "true ",
            "\tfalse\r\n",
            "[]",
            "[ ]",
            "[1]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[[], {}]",
            "[",
            "]",
            "{",
            "{}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,\"a\":2}",
            "0",
            "-0",
            "-",
            "01",
            "1.",
            ".5",
            "1.5",
            "1e",
            "1e5",
            "1E+05",
            "1e-5",
            "+1",
            "0x1",
            "1 1",
            "\"",
            "\"\\\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u+123\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"a\nb\"",
            "\"a\tb\"",
            "\u{feff}1",
            "1\u{a0}",
            "[\"a\", 1, null]x",
            "\"\\ud800\\ud800\"",
            "\"\\u00e9\"",
            "é",
        ];
        for text in texts {
            let theirs = serde_json::from_str::<serde_json::Value>(text);
            assert_eq!(parse(text).is_ok(), theirs.is_ok(), "{text:?}: {theirs:?}");
        }
    }

    #[test]
    fn what_is_too_deep_is_refused() {
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nested(100)).is_ok());
        assert!(parse(&nested(1_000_000)).is_err());
        assert!(parse(&"{\"a\":".repeat(1_000_000)).is_err());
    }

    #[test]
    fn an_error_has_its_place() {
        let error = |text| parse(text).unwrap_err().to_string();
        assert_eq!(error("CREATE"), "expected value at line 1 column 1");
        assert_eq!(error("{\n  \"a\": ,"), "expected value at line 2 column 8");
        assert_eq!(error("[1"), "the text ends too early at line 1 column 3");
    }
}
