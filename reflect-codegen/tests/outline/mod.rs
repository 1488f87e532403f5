//! What an expansion declares. Any item that is not among what an expansion consists of fails.

mod links;
mod query;
mod writes;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprCall, Fields, GenericArgument, ImplItem, Item, Lit, PathArguments, Type};

/// A schema as its expansion has it, by the names of the rows.
pub(crate) type Outline = BTreeMap<String, Row>;

/// A row and its methods.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// The name of the table in the database.
    pub(crate) table: String,
    /// The names of its columns in the database.
    pub(crate) columns: Vec<String>,
    pub(crate) fields: Vec<String>,
    /// The columns of each foreign key, here and in the parent.
    pub(crate) keys: Vec<(Vec<usize>, Vec<usize>)>,
    /// The structs of its columns in a query and, if it has one, of its borrowed rows.
    beside: Vec<String>,
    pub(crate) methods: BTreeMap<String, Method>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Method {
    /// One of those that every row has.
    Own,
    /// A name that no relation has alone.
    Ambiguous,
    /// Another name of a method.
    Alias(String),
    Relation {
        function: String,
        target: String,
        junction: Option<String>,
        keys: Vec<usize>,
        values: Vec<String>,
    },
    /// Writes a relation.
    Link(links::Link),
}

/// Reads an expansion.
pub(crate) fn outline(tokens: TokenStream) -> Outline {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let mut rows = Outline::new();
    let mut functions = Vec::new();
    let (of_queries, items) = query::split(file.items);
    let (of_writes, items) = writes::split(items);
    for item in items {
        match item {
            Item::Use(_) => {}
            Item::Static(it) => assert_eq!(it.ident, "SCHEMA"),
            Item::Const(it) => assert_eq!(it.ident, "_"),
            Item::Fn(it) => functions.push(it.sig.ident.to_string()),
            Item::Mod(it) => names_only(&it),
            Item::Struct(it) => {
                let Fields::Named(fields) = it.fields else { panic!("{} has no names", it.ident) };
                let fields = fields.named.iter().map(|it| it.ident.as_ref().unwrap().to_string());
                let row = Row { fields: fields.collect(), ..Row::default() };
                all_differ(&row.fields);
                let previous = rows.insert(it.ident.to_string(), row);
                assert!(previous.is_none(), "two structs {}", it.ident);
            }
            Item::Impl(it) => {
                let row = rows.get_mut(&text(&it.self_ty)).unwrap();
                let is_table = it.trait_.is_some();
                for item in it.items {
                    match item {
                        ImplItem::Fn(it) if !is_table => add_method(row, &it),
                        ImplItem::Const(it) if is_table => definition(row, &it.expr),
                        ImplItem::Const(it) => assert!(it.ident.to_string().starts_with("BY_")),
                        ImplItem::Type(it) => row.beside.extend(query::beside(&it)),
                        ImplItem::Fn(_) if is_table => {}
                        other => panic!("unexpected {}", text(&other)),
                    }
                }
            }
            other => panic!("unexpected {}", text(&other)),
        }
    }
    assert_eq!(functions, ["connect", "connect_with", "connect_in_memory"]);
    query::check(of_queries, &rows);
    writes::check(&of_writes, &rows);
    rows
}

fn names_only(module: &syn::ItemMod) {
    assert_eq!(module.ident, "__names");
    let (_, items) = module.content.as_ref().unwrap();
    for item in items {
        assert!(matches!(item, Item::Struct(it) if it.fields.is_empty()), "{}", text(item));
    }
}

fn add_method(row: &mut Row, method: &syn::ImplItemFn) {
    let name = method.sig.ident.to_string();
    let previous = row.methods.insert(name.clone(), read_method(method));
    assert!(previous.is_none(), "two methods {name}");
}

fn read_method(method: &syn::ImplItemFn) -> Method {
    if method.sig.receiver().is_none() {
        return Method::Own;
    }
    if method.sig.generics.where_clause.is_some() {
        return Method::Ambiguous;
    }
    let [syn::Stmt::Expr(body, None)] = method.block.stmts.as_slice() else {
        panic!("unexpected {}", text(method))
    };
    match body {
        Expr::MethodCall(it) => Method::Alias(it.method.to_string()),
        Expr::Call(call) if writes_the_row(call) => Method::Own,
        Expr::Call(call) if links::is_one(call) => Method::Link(links::Link::read(method, call)),
        Expr::Call(call) => {
            let syn::ReturnType::Type(_, output) = &method.sig.output else { panic!("no output") };
            relation(call, output)
        }
        other => panic!("unexpected {}", text(other)),
    }
}

fn writes_the_row(call: &ExprCall) -> bool {
    let function = text(&call.func);
    ["modify", "modify_checked", "update_set", "delete", "reload"]
        .iter()
        .any(|it| function == format!("__rt :: {it}"))
}

fn relation(call: &ExprCall, output: &Type) -> Method {
    let Expr::Path(path) = &*call.func else { panic!("unexpected {}", text(call)) };
    let last = path.path.segments.last().unwrap();
    let junction = arguments(last).first().map(|it| text(*it));
    let (mut keys, mut values) = (Vec::new(), Vec::new());
    for argument in &call.args {
        match argument {
            Expr::Lit(_) => keys.push(number(argument)),
            Expr::Reference(_) => {
                let fields = elements(argument).into_iter().map(|it| match it {
                    Expr::Reference(it) => match *it.expr {
                        Expr::Field(it) => text(&it.member),
                        other => panic!("unexpected {}", text(&other)),
                    },
                    other => panic!("unexpected {}", text(&other)),
                });
                values.extend(fields);
            }
            _ => {}
        }
    }
    Method::Relation {
        function: last.ident.to_string(),
        target: innermost(output),
        junction,
        keys,
        values,
    }
}

/// `Album` of `__rt::Result<__rt::Option<Album>>`.
fn innermost(wrapped: &Type) -> String {
    let Type::Path(path) = wrapped else { panic!("unexpected {}", text(wrapped)) };
    let inner = arguments(path.path.segments.last().unwrap());
    inner.first().map_or_else(|| text(path), |inner| innermost(inner))
}

fn arguments(segment: &syn::PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|it| match it {
        GenericArgument::Type(it) => Some(it),
        _ => None,
    });
    types.collect()
}

/// `&__rt::TableDef::new("name", &[("column", …), …], &[key], &[foreign keys])`, and how rows are
/// written.
fn definition(row: &mut Row, expression: &Expr) {
    let Expr::Reference(reference) = expression else { panic!("{}", text(expression)) };
    let mut definition = &*reference.expr;
    while let Expr::MethodCall(more) = definition {
        definition = &more.receiver;
    }
    let Expr::Call(call) = definition else { panic!("{}", text(expression)) };
    row.table = string(&call.args[0]);
    row.columns = elements(&call.args[1])
        .iter()
        .map(|it| match it {
            Expr::Tuple(it) => string(&it.elems[0]),
            other => panic!("unexpected {}", text(other)),
        })
        .collect();
    let numbers = |list: &Expr| elements(list).iter().map(number).collect::<Vec<_>>();
    let keys = elements(&call.args[3]).into_iter().map(|mut key| {
        while let Expr::MethodCall(more) = key {
            key = *more.receiver;
        }
        let Expr::Call(call) = key else { panic!("unexpected {}", text(&key)) };
        (numbers(&call.args[0]), numbers(&call.args[1]))
    });
    row.keys = keys.collect();
}

/// The elements of `&[…]`.
fn elements(list: &Expr) -> Vec<Expr> {
    let Expr::Reference(reference) = list else { panic!("unexpected {}", text(list)) };
    let Expr::Array(array) = &*reference.expr else { panic!("unexpected {}", text(list)) };
    array.elems.iter().cloned().collect()
}

fn string(expression: &Expr) -> String {
    match expression {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(it), .. }) => it.value(),
        other => panic!("unexpected {}", text(other)),
    }
}

fn number(expression: &Expr) -> usize {
    match expression {
        Expr::Lit(syn::ExprLit { lit: Lit::Int(it), .. }) => it.base10_parse().unwrap(),
        other => panic!("unexpected {}", text(other)),
    }
}

fn all_differ(names: &[String]) {
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}
