//! Columns that rows don't have: row ids, and those that virtual tables hide.

use super::{Condition, Expr, FunctionResult, Operand, SameType};
use crate::ast::{self, Op};
use crate::table::{At, Path};

impl<P: Path> At<P> {
    /// A column that the row struct does not have: `rowid`, or a hidden column of a virtual table,
    /// such as `rank` of a full-text table. That there is one by this name is seen only when the
    /// query is run.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let newest = PlaylistTrack::query().order_by(|it| it.hidden::<i64>("rowid").desc());
    /// # assert!(newest.first(&conn)?.is_some());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn hidden<V: FunctionResult>(&self, name: &str) -> Expr<P::Root, V::Base, V::Null> {
        Expr::new(self.hidden_expr(name))
    }

    /// The row of a full-text table matches, in any of its columns, a query in the language of
    /// <https://sqlite.org/fts5.html#full_text_query_syntax>.
    ///
    /// One column is asked with `raw`: `p.raw::<bool>("{} MATCH {}", (p.title, "engine"))`. The
    /// functions of full-text search take the hidden column that has the table's name:
    /// `p.call::<f64>("bm25", (p.hidden::<String>("page"),))`.
    ///
    /// What a user has typed is no query of that language: [`fts_phrase`](crate::fts_phrase) makes one of
    /// it.
    pub fn matches<O>(&self, query: O) -> Condition<P::Root>
    where
        O: Operand<P::Root>,
        O::Base: SameType<String>,
    {
        let table = self.hidden_expr(P::STEP.table.name);
        let query = query.operand(&table);
        Condition::new(ast::Expr::Op(Op::Match, vec![table, query]))
    }

    fn hidden_expr(self, name: &str) -> ast::Expr {
        ast::Expr::Hidden { scope: self.scope, step: P::STEP, name: name.to_owned() }
    }
}

/// A text as a phrase of a full-text search: what [`matches`](At::matches) finds by it has the words of
/// the text one after the other, whatever characters are in it.
///
/// ```
/// use reflect_schema::fts_phrase;
/// assert_eq!(fts_phrase("well-known \"AND\""), "\"well-known \"\"AND\"\"\"");
/// ```
#[must_use]
pub fn fts_phrase(text: &str) -> String {
    // To SQLite, a query ends at a NUL.
    format!("\"{}\"", text.replace('"', "\"\"").replace('\0', " "))
}
