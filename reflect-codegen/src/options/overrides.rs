//! `rename = { … }`, `types = { … }` and `orphans = { … }`.

use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, Type};

use super::name::{Name, Target};

/// `Employee => StaffMember`, `Employee(ReportsTo) => manager / reports`.
#[derive(Debug, Clone)]
pub(crate) struct Rename {
    pub(crate) target: Target,
    pub(crate) to: Ident,
    /// The other direction of a relation.
    pub(crate) back: Option<Ident>,
}

impl Parse for Rename {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let target: Target = input.parse()?;
        input.parse::<Token![=>]>()?;
        let to = new_name(input)?;
        let mut back = None;
        if input.peek(Token![/]) {
            let slash: Token![/] = input.parse()?;
            back = Some(new_name(input)?);
            if !matches!(target, Target::Key(..)) {
                let message = "only a foreign key has a second name, as in \
                    `Employee(ReportsTo) => manager / reports`";
                return Err(syn::Error::new(slash.span, message));
            }
        }
        Ok(Self { target, to, back })
    }
}

/// A name for generated code, which keeps those with two underscores to itself.
fn new_name(input: ParseStream<'_>) -> syn::Result<Ident> {
    let name: Ident = input.parse()?;
    let text = name.to_string();
    let message = if text.starts_with("__") {
        "names that begin with `__` are those of generated code itself"
    } else if let Some(keyword) = text.strip_prefix("r#") {
        &format!("`{keyword}` is a keyword: `{keyword}_` is a name")
    } else {
        return Ok(name);
    };
    Err(syn::Error::new(name.span(), message))
}

/// `Invoice.Total => crate::Money`, `"NUMERIC(10,2)" => f64`.
#[derive(Clone)]
pub(crate) struct TypeOverride {
    pub(crate) target: TypeTarget,
    pub(crate) rust_type: Type,
}

/// The columns that get the type.
#[derive(Clone)]
pub(crate) enum TypeTarget {
    /// One column of one table.
    Column(Name, Name),
    /// Every column that is declared so.
    Declared(Name),
}

impl Parse for TypeTarget {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let quoted = input.peek(LitStr);
        match input.parse()? {
            Target::Column(table, column) => Ok(Self::Column(table, column)),
            Target::Table(declared) if quoted => Ok(Self::Declared(declared)),
            Target::Table(name) | Target::Key(name, _) => {
                let message = "expected a column, as in `Invoice.Total`, or a declared type in \
                    quotes, as in `\"NUMERIC(10,2)\"`";
                Err(syn::Error::new(name.span, message))
            }
        }
    }
}

impl Parse for TypeOverride {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let target = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok(Self { target, rust_type: input.parse()? })
    }
}

/// `Employee(ReportsTo) => none`: where this foreign key leads nowhere, the row referred to is none.
#[derive(Debug, Clone)]
pub(crate) struct OrphansOverride {
    pub(crate) table: Name,
    pub(crate) columns: Vec<Name>,
}

impl Parse for OrphansOverride {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let expected = "a foreign key, as in `Employee(ReportsTo) => none`";
        let (table, columns) = input.parse::<Target>()?.key(expected)?;
        input.parse::<Token![=>]>()?;
        let reading: Option<Ident> = input.parse().ok();
        if reading.as_ref().is_none_or(|it| it != "none") {
            let span = reading.map_or_else(|| input.span(), |it| it.span());
            let message = "expected `none`: a row that is not there is read as `None`";
            return Err(syn::Error::new(span, message));
        }
        Ok(Self { table, columns })
    }
}
