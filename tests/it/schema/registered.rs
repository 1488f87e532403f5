//! A schema that needs what the program registers on its connections.

use reflect_schema::Verdict;
use reflect_schema::rusqlite::functions::{Aggregate, Context, FunctionFlags};
use reflect_schema::rusqlite::{Connection, Result};

mod blog {
    reflect_schema::reflect_schema!(
        "tests/schemas/registered.sql",
        functions = ["slug"],
        aggregates = ["median"],
        collations = ["unicase"],
    );
}
use blog::{Article, Headline, Middle, NewArticle};

/// Good enough for an odd number of rows.
struct Median;

impl Aggregate<Vec<i64>, Option<i64>> for Median {
    fn init(&self, _: &mut Context<'_>) -> Result<Vec<i64>> {
        Ok(Vec::new())
    }

    fn step(&self, context: &mut Context<'_>, values: &mut Vec<i64>) -> Result<()> {
        values.push(context.get(0)?);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, values: Option<Vec<i64>>) -> Result<Option<i64>> {
        Ok(values.map(|mut values| {
            values.sort_unstable();
            values[values.len() / 2]
        }))
    }
}

fn register(conn: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("slug", 1, flags, |context| {
        Ok(context.get::<String>(0)?.to_lowercase().replace(' ', "-"))
    })?;
    conn.create_aggregate_function("median", 1, flags, Median)?;
    conn.create_collation("unicase", |a, b| a.to_lowercase().cmp(&b.to_lowercase()))
}

#[test]
fn what_needs_it_is_read_and_written() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("blog.db");
    let conn = blog::connect_with(&path, |conn| {
        register(conn)?;
        blog::SCHEMA.create_all(conn)
    })
    .unwrap();
    for title in ["Note G", "Élan", "engines"] {
        NewArticle { title: title.into() }.insert(&conn).unwrap();
    }
    let headlines = Headline::all(&conn).unwrap();
    let addresses: Vec<_> = headlines.iter().map(|it| it.address.as_ref().unwrap()).collect();
    assert_eq!(format!("{addresses:?}"), r#"[Text("engines"), Text("note-g"), Text("élan")]"#);
    assert_eq!(headlines[0].id, 3);
    assert_eq!(format!("{:?}", Middle::all(&conn).unwrap()), "[Middle { id: Some(Integer(2)) }]");
    assert_eq!(Article::query().filter(|a| a.title.eq("ÉLAN")).count(&conn).unwrap(), 1);
    // A connection that lacks them opens, since the schema is the same.
    let conn = blog::connect(&path).unwrap();
    assert_eq!(blog::SCHEMA.verify(&conn).unwrap(), Verdict::Exact);
    assert!(Headline::all(&conn).unwrap_err().to_string().contains("slug"));
}
