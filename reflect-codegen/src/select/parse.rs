use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{
    Attribute, Data, DataStruct, DeriveInput, Fields, Generics, Path, Visibility, parse_quote,
};

use super::{Field, Selected};
use crate::errors::Errors;

impl Selected {
    /// Reads a struct as far as it makes sense, and reports what does not.
    pub(super) fn parse(input: &DeriveInput, errors: &Errors) -> Option<Self> {
        check_generics(&input.generics, errors);
        let facade = facade(&input.attrs, errors);
        let fields = fields(input, errors)?;
        let fields = fields.named.iter().zip(0..).map(|(field, index)| Field {
            vis: field.vis.clone(),
            // Fields in braces have names.
            ident: field.ident.clone().unwrap_or_else(|| format_ident!("_{index}")),
            rust_type: field.ty.clone(),
            param: format_ident!("__T{index}"),
            as_visible: is_as_visible(&field.vis, &input.vis),
        });
        let ident = input.ident.clone();
        Some(Self {
            facade: facade.unwrap_or_else(|| parse_quote!(::reflect_schema)),
            vis: input.vis.clone(),
            select_ident: Ident::new(&format!("{}Select", ident.unraw()), ident.span()),
            fields: fields.collect(),
            ident,
        })
    }
}

fn check_generics(generics: &Generics, errors: &Errors) {
    if let Some(param) = generics.params.first() {
        let message = "`Select` is for structs without parameters: what a query reads owns itself, \
            and its types are known";
        errors.at(param.span(), message);
    }
}

fn fields<'i>(input: &'i DeriveInput, errors: &Errors) -> Option<&'i syn::FieldsNamed> {
    let (what, instead) = match &input.data {
        Data::Struct(DataStruct { fields: Fields::Named(fields), .. }) => {
            if fields.named.is_empty() {
                errors.at(input.ident.span(), "`Select` needs fields: here is nothing to select");
                return None;
            }
            for attribute in fields.named.iter().flat_map(|it| &it.attrs) {
                if attribute.path().is_ident("select") {
                    errors.at(attribute.span(), "`#[select(…)]` belongs on the struct");
                }
            }
            return Some(fields);
        }
        Data::Struct(DataStruct { fields: Fields::Unnamed(_), .. }) => {
            ("a tuple struct", "; tuples themselves can be selected as they are")
        }
        Data::Struct(_) => ("a struct without fields", ""),
        Data::Enum(_) => ("an enum", ""),
        Data::Union(_) => ("a union", ""),
    };
    let message = format!("`Select` needs a struct with named fields, and this is {what}{instead}");
    errors.at(input.ident.span(), message);
    None
}

fn is_as_visible(field: &Visibility, whole: &Visibility) -> bool {
    let text = |it: &Visibility| it.to_token_stream().to_string();
    matches!(whole, Visibility::Inherited) || text(field) == text(whole)
}

/// The path in `#[select(crate = path)]`.
fn facade(attributes: &[Attribute], errors: &Errors) -> Option<Path> {
    let mut facade = None;
    for attribute in attributes.iter().filter(|it| it.path().is_ident("select")) {
        let result = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("expected `crate = path`, the only option of `select`"));
            }
            let value = meta.value()?;
            let path = value.call(Path::parse_mod_style).map_err(|error| {
                let message = "expected the path of reflect-schema, as in `crate = ::db`";
                syn::Error::new(error.span(), message)
            })?;
            if facade.replace(path).is_some() {
                return Err(meta.error("`crate` is given twice"));
            }
            Ok(())
        });
        if let Err(error) = result {
            errors.add(error);
        }
    }
    facade
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::super::derive_select;

    fn errors_of(input: TokenStream) -> Vec<String> {
        let errors = derive_select(input).unwrap_err();
        errors.into_iter().map(|error| error.to_string()).collect()
    }

    #[test]
    fn every_mistake_is_reported_at_once() {
        let found = errors_of(quote! {
            #[select(crate = ::db)]
            #[select(crate = ::db, krate = ::db)]
            struct Line<'a, T> {
                #[select(skip)]
                track: &'a T,
            }
        });
        assert_eq!(
            found,
            [
                "`Select` is for structs without parameters: what a query reads owns itself, and \
                 its types are known",
                "`crate` is given twice",
                "`#[select(…)]` belongs on the struct",
            ]
        );
    }

    #[test]
    fn an_option_is_a_path() {
        let path = "expected the path of reflect-schema, as in `crate = ::db`";
        let only = "expected `crate = path`, the only option of `select`";
        for (option, expected) in [
            (quote!(crate = "::db"), path),
            (quote!(krate = ::db), only),
            (quote!(rename = "x"), only),
        ] {
            let input = quote!(
                #[select(#option)]
                struct Line {
                    track: String,
                }
            );
            assert_eq!(errors_of(input), [expected], "{option}");
        }
    }

    #[test]
    fn only_named_fields_can_be_selected() {
        for (input, what) in [
            (
                quote!(
                    struct Line(String);
                ),
                "a tuple struct; tuples themselves",
            ),
            (
                quote!(
                    struct Line;
                ),
                "a struct without fields",
            ),
            (
                quote!(
                    enum Line {}
                ),
                "an enum",
            ),
            (quote!(union Line { a: u8 }), "a union"),
        ] {
            let expected = format!("`Select` needs a struct with named fields, and this is {what}");
            assert!(errors_of(input)[0].starts_with(&expected));
        }
        let empty = "`Select` needs fields: here is nothing to select";
        assert_eq!(
            errors_of(quote!(
                struct Line {}
            )),
            [empty]
        );
    }
}
