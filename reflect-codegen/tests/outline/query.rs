//! The query side of an expansion, which has the columns and the relations that the rows have.

use std::collections::BTreeMap;

use quote::quote;
use syn::{Expr, Fields, GenericParam, ImplItem, Item, Stmt, Type};

use super::{Method, Outline, Row, all_differ, arguments, number, text};

/// The items with parameters, which are those of the query side, and the others.
pub(super) fn split(items: Vec<Item>) -> (Vec<Item>, Vec<Item>) {
    items.into_iter().partition(|item| match item {
        Item::Struct(it) => !it.generics.params.is_empty(),
        Item::Impl(it) => !it.generics.params.is_empty(),
        _ => false,
    })
}

/// The struct that a type of `Table` names, if it isn't the row's own.
pub(super) fn beside(it: &syn::ImplItemType) -> Option<String> {
    let Type::Path(path) = &it.ty else { return None };
    let name = path.path.segments.last().unwrap().ident.to_string();
    (it.ident != "Key" && name != "Self").then_some(name)
}

/// A struct of columns or of a borrowed row.
#[derive(Default)]
struct Struct {
    fields: Vec<String>,
    methods: BTreeMap<String, Method>,
    traits: Vec<String>,
    borrows: bool,
}

/// Fails unless each row has its structs, and nothing else has any.
pub(super) fn check(items: Vec<Item>, rows: &Outline) {
    let mut structs = read(items);
    for (name, row) in rows {
        assert!(!row.beside.is_empty(), "{name} has no columns");
        for beside in &row.beside {
            let found = structs.remove(beside).unwrap_or_else(|| panic!("there is no {beside}"));
            let hidden = usize::from(!found.borrows);
            assert_eq!(found.fields[hidden..], row.fields, "{beside}");
            if !found.borrows {
                assert_eq!(found.traits, ["Clone", "Copy", "Deref", "Columns"], "{beside}");
                assert_eq!(found.methods, relations(row), "{beside}");
            }
        }
    }
    assert!(structs.is_empty(), "{:?} belong to no row", structs.keys());
    let beside = rows.values().flat_map(|row| row.beside.iter().cloned());
    all_differ(&rows.keys().cloned().chain(beside).collect::<Vec<_>>());
}

fn read(items: Vec<Item>) -> BTreeMap<String, Struct> {
    let mut structs: BTreeMap<String, Struct> = BTreeMap::new();
    for item in items {
        match item {
            Item::Struct(it) => {
                let Fields::Named(fields) = &it.fields else { panic!("unexpected {}", text(&it)) };
                let fields = fields.named.iter().map(|it| it.ident.as_ref().unwrap().to_string());
                let fields: Vec<_> = fields.collect();
                all_differ(&fields);
                let borrows = matches!(it.generics.params[0], GenericParam::Lifetime(_));
                let read = Struct { fields, borrows, ..Struct::default() };
                assert!(structs.insert(it.ident.to_string(), read).is_none(), "two {}", it.ident);
            }
            Item::Impl(it) => {
                let Type::Path(path) = &*it.self_ty else { panic!("unexpected {}", text(&it)) };
                let name = path.path.segments[0].ident.to_string();
                let found = structs.get_mut(&name).unwrap();
                match it.trait_ {
                    Some((path, _)) => {
                        found.traits.push(path.segments.last().unwrap().ident.to_string());
                    }
                    None => found.methods.extend(it.items.iter().map(method)),
                }
            }
            other => panic!("unexpected {}", text(&other)),
        }
    }
    structs
}

/// The methods that the row's become on the query side, where no values are needed.
fn relations(row: &Row) -> BTreeMap<String, Method> {
    let is_here = |method: &Method| !matches!(method, Method::Own | Method::Link(_));
    let methods = row.methods.iter().filter(|(_, method)| is_here(method));
    let methods = methods.map(|(name, method)| {
        let mut method = method.clone();
        if let Method::Relation { values, .. } = &mut method {
            values.clear();
        }
        (name.clone(), method)
    });
    methods.collect()
}

fn method(item: &ImplItem) -> (String, Method) {
    let ImplItem::Fn(it) = item else { panic!("unexpected {}", text(item)) };
    let name = it.sig.ident.to_string();
    if it.sig.generics.where_clause.is_some() {
        assert!(it.block.stmts.is_empty());
        return (name, Method::Ambiguous);
    }
    let [Stmt::Expr(Expr::MethodCall(call), None)] = it.block.stmts.as_slice() else {
        panic!("unexpected {}", text(it))
    };
    let syn::ReturnType::Type(_, output) = &it.sig.output else { panic!("no output") };
    let receiver = text(&call.receiver);
    if receiver == "self" {
        return (name, Method::Alias(call.method.to_string()));
    }
    assert_eq!(receiver, "self . __at");
    (name, relation(call, output))
}

/// `AlbumColumns<__rt::Parent<__P, Album, 0, __rt::Optional>>`, `__rt::ToMany<__P, Track>`.
fn relation(call: &syn::ExprMethodCall, output: &Type) -> Method {
    let keys: Vec<_> = call.args.iter().map(number).collect();
    let called = call.method.to_string();
    let path = if called == "to" { inner(output)[0] } else { output };
    let Type::Path(path) = path else { panic!("unexpected {}", text(output)) };
    let last = path.path.segments.last().unwrap();
    let (types, kind) = (arguments(last), last.ident.to_string());
    assert_eq!(text(types[0]), "__P");
    let function = match (kind.as_str(), types.len()) {
        ("Parent", 2) => "parent",
        ("Parent", 3) => "parent_or_none",
        ("Child", 2) => "child",
        ("ToMany", 2) => &called,
        _ => panic!("unexpected {}", text(output)),
    };
    let junction = call.turbofish.as_ref().map(|it| text(&it.args[0]));
    let keys = if called == "to" { vec![key(last)] } else { keys };
    Method::Relation {
        function: function.to_owned(),
        target: text(types[1]),
        junction,
        keys,
        values: Vec::new(),
    }
}

fn inner(output: &Type) -> Vec<&Type> {
    let Type::Path(path) = output else { panic!("unexpected {}", text(output)) };
    arguments(path.path.segments.last().unwrap())
}

/// The number of the foreign key among the arguments of a type.
fn key(segment: &syn::PathSegment) -> usize {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        panic!("unexpected {}", text(segment))
    };
    let argument = &arguments.args[2];
    number(&syn::parse2(quote!(#argument)).unwrap())
}
