mod app {
    reflect_schema::reflect_schema!("examples/chinook.db", "data/blog.db");
}

fn main() {}
