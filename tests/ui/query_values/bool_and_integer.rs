mod blog {
    reflect_schema::reflect_schema!("data/blog.db");
}
use blog::Post;

fn main() -> reflect_schema::Result<()> {
    let conn = blog::connect("data/blog.db")?;
    Post::query().filter(|p| p.published.eq(1)).all(&conn)?;
    Ok(())
}
