mod blog {
    reflect_schema::reflect_schema!("data/blog.db");
}

fn main() -> reflect_schema::Result<()> {
    let conn = blog::connect("data/blog.db")?;
    let post = blog::Post::get(&conn, 1)?;
    let tag = blog::Tag::get(&conn, 1)?;
    post.add_tag_via_labels(&conn, &tag, 5)?;
    Ok(())
}
