//! Enums of the texts of a `CHECK`, which are generated with the rows.

use std::error;
use std::fmt;

use reflect_catalog::Affinity;

use super::describe::describe;
use super::{Decode, Encode, Encoded, Mismatch, ValueRef};

/// An enum of texts.
pub trait TextEnum: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];

    /// The text in the database.
    fn text(self) -> &'static str;
}

/// A value of such an enum, as a column stores it.
#[derive(Debug, Clone, Copy)]
pub struct EnumText<E>(pub E);

impl<E: TextEnum> Decode for EnumText<E> {
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        if let ValueRef::Text(text) = value
            && let Some(found) = E::ALL.iter().find(|it| it.text().as_bytes() == text)
        {
            return Ok(Self(*found));
        }
        Err(Mismatch::custom(&format!("{}, found {}", one_of::<E>(), describe(value))))
    }
}

impl<E: TextEnum> Encode for EnumText<E> {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Borrowed(ValueRef::Text(self.0.text().as_bytes())))
    }
}

/// The value of an enum that has this text.
///
/// # Errors
/// When there is none.
pub fn text_enum<E: TextEnum>(text: &str) -> Result<E, UnknownText> {
    let found = E::ALL.iter().find(|it| it.text() == text);
    found.copied().ok_or_else(|| {
        UnknownText(format!(
            "expected {}, found {}",
            one_of::<E>(),
            describe(ValueRef::Text(text.as_bytes()))
        ))
    })
}

/// Some of the texts, for an error.
fn one_of<E: TextEnum>() -> String {
    const SOME: usize = 8;
    let texts: Vec<_> =
        E::ALL.iter().take(SOME).map(|it| describe(ValueRef::Text(it.text().as_bytes()))).collect();
    let more = E::ALL.len().saturating_sub(SOME);
    let more = if more == 0 { String::new() } else { format!(" or {more} others") };
    format!("one of {}{more}", texts.join(", "))
}

/// A text that is none of an enum's.
///
/// ```
/// # mod db { reflect_schema::reflect_schema!("../tests/own/states.sql"); }
/// let error = "gone".parse::<db::TaskState>().unwrap_err();
/// assert_eq!(error.to_string(), r#"expected one of the text "open", the text "done", found the text "gone""#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownText(String);

impl fmt::Display for UnknownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl error::Error for UnknownText {}
