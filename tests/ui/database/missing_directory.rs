mod app {
    reflect_schema::reflect_schema!("databases/app.db");
}

fn main() {}
