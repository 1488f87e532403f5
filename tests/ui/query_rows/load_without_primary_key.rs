mod blog {
    reflect_schema::reflect_schema!("data/blog.db");
}
use blog::Visit;
use reflect_schema::Load;

fn main() -> reflect_schema::Result<()> {
    let conn = blog::connect("data/blog.db")?;
    let visits = Visit::all(&conn)?;
    let posts = visits.load(&conn, |v| v.post())?;
    println!("{}", posts.len());
    Ok(())
}
