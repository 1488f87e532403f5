use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::docs;
use super::table::key_columns;
use super::types::Param;
use crate::model::{ColumnModel, RustType, TableModel};

/// The methods that every table has, whatever its columns. They are made once for all tables, so
/// that the compiler takes over their tokens only once.
pub(super) struct Common {
    with_key: TokenStream,
    without_key: TokenStream,
    /// Of the rows of a table.
    insert_all: TokenStream,
    /// Of the rows of a table with a primary key.
    change: TokenStream,
    pub(super) new_row: TokenStream,
}

impl Common {
    pub(super) fn new() -> Self {
        let with_key = "The first row by primary key, if there is any.";
        let without_key = "Some row, if there is any: without a primary key there is no order.";
        Self {
            with_key: common(with_key),
            without_key: common(without_key),
            insert_all: insert_all(),
            change: change(),
            new_row: new_row(),
        }
    }

    fn of(&self, table: &TableModel<'_>) -> TokenStream {
        let common = if table.key.is_empty() { &self.without_key } else { &self.with_key };
        let insert_all = table.writes.as_ref().map(|_| &self.insert_all);
        let change = insert_all.filter(|_| !table.key.is_empty()).map(|_| &self.change);
        quote!(#common #insert_all #change)
    }
}

fn common(first: &str) -> TokenStream {
    let all = docs::method("All rows, in no particular order.", READ);
    let count = docs::method("The number of rows.", READ);
    let first = docs::method(first, READ);
    let query = " A query for rows; see `reflect_schema::Query`.";
    let from_sql = docs::method("The rows of a statement in SQL; columns are found by name.", READ);
    quote! {
        #[doc = #all]
        pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
            __rt::all(conn.handle())
        }
        #[doc = #count]
        pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
            __rt::count::<Self>(conn.handle())
        }
        #[doc = #first]
        pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
            __rt::first(conn.handle())
        }
        #[doc = #query]
        pub fn query() -> __rt::Query<Self> {
            __rt::Query::new()
        }
        #[doc = #from_sql]
        pub fn from_sql(
            conn: &impl __rt::Executor,
            sql: &str,
            params: impl __rt::Params,
        ) -> __rt::Result<__rt::Vec<Self>> {
            __rt::from_sql(conn.handle(), sql, params)
        }
    }
}

// Texts in short, for there are as many copies as tables: `reflect_schema::write` says it at length.

const WRITE: &str = "When it can't be written; nothing is written then.";

const GONE: &str = "`NotFound`, `Stale` or `Ignored`; when it can't be written.";

fn insert_all() -> TokenStream {
    let insert_all =
        docs::method("Writes new rows as they come, all or none, and returns their number.", WRITE);
    quote! {
        #[doc = #insert_all]
        pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
            conn: &impl __rt::Executor,
            rows: impl ::core::iter::IntoIterator<Item = I>,
        ) -> __rt::Result<u64> {
            __rt::insert_all(conn.handle(), rows)
        }
    }
}

fn change() -> TokenStream {
    let modify = docs::method(
        "Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it \
         is stored then.",
        "`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.",
    );
    let modify_checked = docs::method(
        "Like `modify`, unless someone else has changed one of these columns.",
        "`Stale` then; those of `modify`.",
    );
    let update_set =
        docs::method("Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.", GONE);
    let delete = docs::method("Deletes the row.", GONE);
    let reload = docs::method("The row as it is stored now.", "`NotFound`; when it can't be read.");
    quote! {
        #[doc = #modify]
        pub fn modify(
            &self,
            conn: &impl __rt::Executor,
            modify: impl ::core::ops::FnOnce(&mut Self),
        ) -> __rt::Result<Self> {
            __rt::modify(conn.handle(), self, modify)
        }
        #[doc = #modify_checked]
        pub fn modify_checked(
            &self,
            conn: &impl __rt::Executor,
            modify: impl ::core::ops::FnOnce(&mut Self),
        ) -> __rt::Result<Self> {
            __rt::modify_checked(conn.handle(), self, modify)
        }
        #[doc = #update_set]
        pub fn update_set<S: __rt::Sets<Self>>(
            &self,
            conn: &impl __rt::Executor,
            set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
        ) -> __rt::Result<Self> {
            __rt::update_set(conn.handle(), self, set)
        }
        #[doc = #delete]
        pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
            __rt::delete(conn.handle(), self)
        }
        #[doc = #reload]
        pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
            __rt::reload(conn.handle(), self)
        }
    }
}

/// The methods of every new row.
fn new_row() -> TokenStream {
    let with = " Gives more columns: `.with(|t| (t.name.set(\"x\"), …))`.";
    let on_conflict = " What to do where a row has the same key: `PrimaryKey` or a unique key.";
    let insert = docs::method("Writes the row, and returns it as it is stored.", WRITE);
    let insert_only = docs::method("Writes the row, and reads nothing back.", WRITE);
    quote! {
        #[doc = #with]
        pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
            self,
            set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
        ) -> __rt::Insert<Self> {
            __rt::Insertable::into_insert(self).with(set)
        }
        #[doc = #on_conflict]
        pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
            self,
            key: K,
        ) -> __rt::OnConflict<Self, K> {
            __rt::Insertable::into_insert(self).on_conflict(key)
        }
        #[doc = #insert]
        pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
            __rt::insert(conn.handle(), self)
        }
        #[doc = #insert_only]
        pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
            __rt::insert_only(conn.handle(), self)
        }
    }
}

// Expands to:
//     impl Track {
//         pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
//             __rt::all(conn.handle())
//         }
//         …
//     }
//
// The methods of the table's relations go into the same block.
pub(super) fn methods(table: &TableModel<'_>, common: &Common) -> TokenStream {
    let (common, by_key) = (common.of(table), by_key(table));
    quote!(#common #by_key)
}

const READ: &str = "When it can't be read.";

fn by_key(table: &TableModel<'_>) -> TokenStream {
    let names: Vec<_> = key_columns(table).map(|it| &it.ident).collect();
    if names.is_empty() {
        return quote!();
    }
    let params = key_columns(table).map(|it| {
        let (name, param) = (&it.ident, Param(it));
        quote!(#name: #param)
    });
    let params = quote!(#(#params),*);
    let values: Vec<_> = key_columns(table).map(param_value).collect();
    let conn = free_param("conn", &names);
    // Clippy's limit is seven, with the connection.
    let allow = (names.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let find = docs::method("The row with this primary key, if it exists.", READ);
    let get = docs::method("The row with this primary key.", "`NotFound`; when it can't be read.");
    quote! {
        #[doc = #find]
        #allow
        pub fn find(#conn: &impl __rt::Executor, #params) -> __rt::Result<__rt::Option<Self>> {
            __rt::find(#conn.handle(), &[#(#values),*])
        }
        #[doc = #get]
        #allow
        pub fn get(#conn: &impl __rt::Executor, #params) -> __rt::Result<Self> {
            __rt::get(#conn.handle(), &[#(#values),*])
        }
    }
}

/// A parameter as a value to bind; what is a reference to a sized type is one already.
pub(super) fn param_value(column: &ColumnModel<'_>) -> TokenStream {
    let name = &column.ident;
    match column.rust_type {
        RustType::String | RustType::Bytes if !column.optional => quote!(&#name),
        _ if column.is_copy() => quote!(&#name),
        _ => quote!(#name),
    }
}

/// A name for a parameter, with underscores where that of a column is the same.
pub(super) fn free_param(name: &str, columns: &[&Ident]) -> Ident {
    let mut name = name.to_owned();
    while columns.iter().any(|it| **it == name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}
