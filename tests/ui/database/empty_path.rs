mod app {
    reflect_schema::reflect_schema!("");
}

fn main() {}
