use rusqlite::types::Value;

use super::render;
use crate::ErrorKind;
use crate::query::node::{Body, Compound, From, Join, Node, Statement};
use crate::query::{Keys, Place};

fn values() -> Body {
    Body::new(From::Keys(Keys::Rows { first: 0, rows: vec![vec![Value::Integer(1)]] }))
}

fn sql(body: &Body, columns: &[Node]) -> crate::Result<String> {
    let statement = Statement { body: body.clone(), columns: columns.to_vec() };
    render(&statement).map(|(sql, _)| sql)
}

#[test]
fn scopes_that_are_open_together_differ() {
    let body = values();
    let column = || Node::Place(Place::result(body.scope(), 0));
    let statement = || Statement { body: body.clone(), columns: vec![column()] };
    let within_itself = |result: crate::Result<String>| {
        let error = result.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::WithinItself { table: "" }), "{error}");
    };
    within_itself(sql(&body, &[Node::Query("({})", Box::new(statement()))]));

    let mut twice = body.clone();
    twice.join(
        body.scope(),
        From::Keys(Keys::Rows { first: 0, rows: Vec::new() }),
        Join::Inner(Node::Chain("AND", Vec::new())),
    );
    within_itself(sql(&twice, &[column()]));

    // One that is finished when the other begins.
    let results = From::Results(Box::new(Compound { first: statement(), rest: Vec::new() }));
    let mut around = Body::new(results);
    around.sources[0].scope = body.scope();
    assert_eq!(
        sql(&around, &[column()]).unwrap(),
        "SELECT \"t2\".\"column1\" FROM (SELECT \"t1\".\"column1\" AS \"column1\" FROM \
            (VALUES (0, ?1)) AS \"t1\") AS \"t2\""
    );
}
