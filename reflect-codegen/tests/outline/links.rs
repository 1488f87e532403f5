//! The methods that write many-to-many relations.

use syn::{Expr, ExprCall, FnArg, ImplItemFn};

use super::{arguments, elements, number, text};

/// What such a method does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    /// `add`, `remove` or `set`.
    pub(crate) function: String,
    /// The row at the other end, and that of the junction.
    pub(crate) target: String,
    pub(crate) junction: String,
    pub(crate) keys: Vec<usize>,
    /// The fields of this row and of the other one.
    pub(crate) own: Vec<String>,
    pub(crate) theirs: Vec<String>,
}

pub(super) fn is_one(call: &ExprCall) -> bool {
    let function = function(call);
    ["add", "add_with", "remove", "set"].iter().any(|it| function == *it)
}

fn function(call: &ExprCall) -> String {
    let Expr::Path(path) = &*call.func else { panic!("unexpected {}", text(call)) };
    path.path.segments.last().unwrap().ident.to_string()
}

impl Link {
    pub(super) fn read(method: &ImplItemFn, call: &ExprCall) -> Self {
        let Expr::Path(path) = &*call.func else { panic!("unexpected {}", text(call)) };
        let function = function(call).replace("_with", "");
        let name = method.sig.ident.to_string();
        assert!(name.starts_with(&format!("{function}_")), "{name}");
        let (mut own, mut theirs) = (Vec::new(), Vec::new());
        for value in elements(&call.args[3]) {
            let Expr::Reference(reference) = &value else { continue };
            let Expr::Field(field) = &*reference.expr else { continue };
            let side = if text(&field.base) == "self" { &mut own } else { &mut theirs };
            side.push(text(&field.member));
        }
        Self {
            function,
            target: target(&method.sig.inputs[2]),
            junction: text(arguments(path.path.segments.last().unwrap())[0]),
            keys: vec![number(&call.args[1]), number(&call.args[2])],
            own,
            theirs,
        }
    }
}

/// `Track` of `other: &Track` and of `others: impl IntoIterator<Item = &'o Track>`.
fn target(input: &FnArg) -> String {
    let FnArg::Typed(input) = input else { panic!("unexpected {}", text(input)) };
    let text = text(&input.ty);
    let mut words = text.split(|c: char| c == '>' || c.is_whitespace());
    words.rfind(|it| !it.is_empty()).unwrap().to_owned()
}
