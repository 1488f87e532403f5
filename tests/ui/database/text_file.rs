mod app {
    reflect_schema::reflect_schema!("data/notes.txt");
}

fn main() {}
