//! `attributes = { … }`: attributes for structs, fields and enums.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Token};

use super::name::Target;

/// `Track => #[serde(rename_all = "camelCase")]`, `Customer.Email => #[serde(skip)]`, `enum task.state => #[…]`.
#[derive(Clone)]
pub(crate) struct AttributesOverride {
    /// A table or a column.
    pub(crate) target: Target,
    /// They are for the enum of the column.
    pub(crate) of_enum: bool,
    pub(crate) attributes: Vec<Attribute>,
}

impl Parse for AttributesOverride {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let of_enum =
            input.peek(Token![enum]) && !input.peek2(Token![=>]) && !input.peek2(Token![.]);
        if of_enum {
            input.parse::<Token![enum]>()?;
        }
        let target: Target = input.parse()?;
        let mistake = match &target {
            Target::Key(name, _) => {
                Some((name, "expected a table or a column: a relation has no attributes"))
            }
            Target::Table(name) if of_enum => {
                Some((name, "expected a column, as in `enum task.state => #[…]`"))
            }
            _ => None,
        };
        if let Some((name, mistake)) = mistake {
            return Err(syn::Error::new(name.span, mistake));
        }
        input.parse::<Token![=>]>()?;
        let attributes = input.call(Attribute::parse_outer)?;
        if attributes.is_empty() {
            let message = "expected attributes, as in `Customer.Email => #[serde(skip)]`";
            return Err(syn::Error::new(input.span(), message));
        }
        Ok(Self { target, of_enum, attributes })
    }
}
