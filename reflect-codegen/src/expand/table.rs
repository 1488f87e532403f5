use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use reflect_catalog::{Affinity, TimeForm, TimeNumber};

use super::reader::Reader;
use super::tokens::{Rt, call, list, positions};
use super::types::Field;
use super::write;
use crate::model::{ColumnModel, ForeignKeyModel, Read, RustType, TableModel};
use crate::options::ChosenForm;

// Expands to:
//     impl __rt::Table for Track {
//         type Key = i64;
//         type Columns<__P: __rt::paths::Path> = TrackColumns<__P>;
//         const DEF: &__rt::TableDef = &__rt::TableDef::new(…);
//         fn key(&self) -> Self::Key { self.track_id }
//         fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> { … }
//     }
pub(super) fn table_impl(table: &TableModel<'_>) -> TokenStream {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    let (key_type, key) = key(table);
    let def = def(table);
    let read = read(table);
    quote! {
        impl __rt::Table for #ident {
            type Key = #key_type;
            type Columns<__P: __rt::paths::Path> = #columns<__P>;
            const DEF: &__rt::TableDef = &#def;
            fn key(&self) -> Self::Key {
                #key
            }
            fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
                #read
            }
        }
    }
}

/// Reads columns that have nothing special in runs, as tuples.
// Expands to:
//     let (track_id, name, …) = __row.values(0)?;
//     __rt::Result::Ok(Self { track_id, name, … })
fn read(table: &TableModel<'_>) -> TokenStream {
    // Tuples have no more parts.
    const LONGEST: usize = 16;
    let columns: Vec<_> = table.columns.iter().zip(positions(table.columns.len())).collect();
    let runs = columns.chunk_by(|(a, _), (b, _)| Reader::is_plain(a) && Reader::is_plain(b));
    let statements = runs.flat_map(|run| run.chunks(LONGEST)).map(|run| {
        let (column, first) = &run[0];
        let fields = run.iter().map(|(it, _)| &it.ident);
        if run.len() > 1 {
            quote!(let (#(#fields),*) = __row.values(#first)?;)
        } else {
            let reader = Reader::new(column);
            quote!(let #(#fields)* = __row.#reader(#first)?;)
        }
    });
    let fields = table.columns.iter().map(|it| &it.ident);
    quote! {
        #(#statements)*
        __rt::Result::Ok(Self { #(#fields,)* })
    }
}

fn def(table: &TableModel<'_>) -> TokenStream {
    let name = table.object.name();
    let names = table.columns.iter().map(|it| &it.column.name);
    let storages = table.columns.iter().map(Storage);
    let key = list(&table.key);
    let foreign_keys = table.foreign_keys.iter().map(|it| {
        let ForeignKeyModel { columns, parent_columns, collations, affinities, .. } = it;
        let (columns, parent_columns) = (list(columns), list(parent_columns));
        let affinities = affinities.iter().map(|it| Rt(affinity(*it)));
        let collated = collated(collations, &quote!(collated));
        let mixed = (!it.affinities.is_empty()).then(|| quote!(.compared_as(&[#(#affinities),*])));
        let unindexed = (!it.indexed).then(|| quote!(.unindexed()));
        let orphans = it.orphans_are_none.then(|| quote!(.orphans_are_none()));
        quote! {
            __rt::ForeignKeyDef::new(&[#columns], &[#parent_columns])
                #collated #mixed #unindexed #orphans
        }
    });
    let primary_key = table.object.table().and_then(|it| it.primary_key.as_ref());
    let key_collated = primary_key.and_then(|it| collated(&it.collations, &quote!(key_collated)));
    let writes = match &table.writes {
        Some(writes) => write::def(table, writes),
        // A query may have to know if rows have row ids: those of a view, and rows without a key.
        None if table.object.table().is_none() || table.key.is_empty() => {
            write::rowid(table.rowid).into_token_stream()
        }
        None => TokenStream::new(),
    };
    quote! {
        __rt::TableDef::new(#name, &[#((#names, #storages)),*], &[#key], &[#(#foreign_keys),*])
            #key_collated #writes
    }
}

/// The collations of a key, where SQL would take others by itself.
fn collated(collations: &[String], method: &TokenStream) -> Option<TokenStream> {
    (!collations.is_empty()).then(|| quote!(.#method(&[#(#collations),*])))
}

fn affinity(affinity: Affinity) -> &'static str {
    match affinity {
        Affinity::Integer => "INTEGER",
        Affinity::Text => "TEXT",
        Affinity::Blob => "BLOB",
        Affinity::Real => "REAL",
        Affinity::Numeric => "NUMERIC",
    }
}

/// The storage of a column: `__rt::NUMERIC.decimal(2)`.
struct Storage<'m>(&'m ColumnModel<'m>);

impl ToTokens for Storage<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Rt(affinity(self.0.affinity)).to_tokens(tokens);
        match self.0.read {
            Read::Plain | Read::Form | Read::Bytes => {}
            Read::Exact => call("exact", None, tokens),
            Read::Text => call("as_text", None, tokens),
            Read::NumberText => call("as_number_text", None, tokens),
        }
        if self.0.tells_storage_classes_apart() {
            call("by_class", None, tokens);
        }
        if self.0.is_decimal() {
            call("decimal", None, tokens);
        }
        match &self.0.rust_type {
            RustType::Date => call("date", None, tokens),
            RustType::Time => call("time", None, tokens),
            RustType::DateTime => call("datetime", None, tokens),
            RustType::Bytes if self.0.affinity == Affinity::Text => {
                call("text_bytes", None, tokens);
            }
            RustType::Integer(narrow) => tokens.extend(quote!(.of::<#narrow>())),
            RustType::Custom(given) if !self.0.is_decimal() => {
                tokens.extend(quote!(.of::<#given>()));
            }
            RustType::Own(own) => {
                let ident = &own.ident;
                tokens.extend(quote!(.of::<#ident>()));
            }
            _ => {}
        }
        if let Some(ChosenForm { form, any, .. }) = self.0.time_form {
            let form = time_form(form);
            tokens.extend(if any { quote!(.written_as(#form)) } else { quote!(.in_form(#form)) });
        }
    }
}

/// A form of dates and times: `__rt::UNIX_MS`.
fn time_form(form: TimeForm) -> TokenStream {
    match form {
        TimeForm::Any | TimeForm::Canonical => quote!(__rt::CANONICAL),
        TimeForm::Number(TimeNumber::Unix) => quote!(__rt::UNIX),
        TimeForm::Number(TimeNumber::UnixMillis) => quote!(__rt::UNIX_MS),
        TimeForm::Number(TimeNumber::Julian) => quote!(__rt::JULIAN),
        TimeForm::Text(form) => {
            let text = form.to_string();
            quote!(__rt::text_form(#text))
        }
    }
}

/// The type and the value of the primary key.
fn key(table: &TableModel<'_>) -> (TokenStream, TokenStream) {
    // Longer tuples can't even be compared.
    const LONGEST: usize = 12;
    let fields = key_columns(table).map(|it| &it.ident);
    if table.key.len() > LONGEST {
        return (quote!(__rt::Vec<__rt::Value>), quote!(__rt::long_key(&[#(&self.#fields),*])));
    }
    let types: Vec<_> = key_columns(table).map(Field).map(ToTokens::into_token_stream).collect();
    let parts: Vec<_> = key_columns(table).map(key_part).collect();
    // Clippy minds a `()` that says nothing.
    let key = if parts.is_empty() { quote!() } else { one_or_tuple(&parts) };
    (one_or_tuple(&types), key)
}

/// A key's only part, a tuple of several, or `()`.
fn one_or_tuple(parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        several => quote!((#(#several),*)),
    }
}

fn key_part(column: &ColumnModel<'_>) -> TokenStream {
    let name = &column.ident;
    if column.is_copy() {
        quote!(self.#name)
    } else {
        quote!(::core::clone::Clone::clone(&self.#name))
    }
}

pub(super) fn key_columns<'m>(
    table: &'m TableModel<'_>,
) -> impl Iterator<Item = &'m ColumnModel<'m>> {
    table.key.iter().map(|&it| &table.columns[it])
}
