mod app {
    reflect_schema::reflect_schema!("data/app.sqlite");
}

fn main() {}
