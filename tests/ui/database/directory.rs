mod app {
    reflect_schema::reflect_schema!("examples");
}

fn main() {}
