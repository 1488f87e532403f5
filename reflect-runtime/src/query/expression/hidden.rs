//! Columns that rows don't have: row ids, and what virtual tables hide.

use super::{At, Condition, Expr, Given, Node, Operand, Path, SameType};

impl<P: Path> At<P> {
    /// A column that the row struct does not have: `rowid`, or a hidden column of a virtual table,
    /// such as `rank` of a full-text table. That there is one by this name is seen only when the
    /// query is run.
    ///
    /// ```ignore
    /// Page::query().filter(|p| p.matches("engine")).order_by(|p| p.hidden::<f64>("rank").asc())
    /// ```
    #[must_use]
    pub fn hidden<V: Given>(&self, name: &str) -> Expr<P::Root, V::Base, V::Null> {
        Expr::new(self.hidden_node(name))
    }

    /// Whether the row of a full-text table matches, in any of its columns, a query in the language
    /// of <https://sqlite.org/fts5.html#full_text_query_syntax>.
    ///
    /// One column is asked with `raw`: `p.raw::<bool>("{} MATCH {}", (p.title, "engine"))`. The
    /// functions of full-text search take the hidden column that has the table's name:
    /// `p.call::<f64>("bm25", (p.hidden::<String>("page"),))`.
    pub fn matches<O>(&self, query: O) -> Condition<P::Root>
    where
        O: Operand<P::Root>,
        O::Base: SameType<String>,
    {
        let table = self.hidden_node(P::STEP.table.name);
        let query = query.operand(&table);
        Condition::new(Node::Sql("({} MATCH {})", vec![table, query]))
    }

    fn hidden_node(self, name: &str) -> Node {
        Node::Hidden { scope: self.scope, step: P::STEP, name: name.to_owned() }
    }
}
