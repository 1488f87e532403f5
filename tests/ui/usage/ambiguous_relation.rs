mod blog {
    reflect_schema::reflect_schema!("data/blog.db");
}
use blog::Comment;

fn main() -> reflect_schema::Result<()> {
    let conn = blog::connect("data/blog.db")?;
    // The column subject_id refers to two tables.
    println!("{:?}", Comment::get(&conn, 1)?.subject(&conn)?);
    Ok(())
}
