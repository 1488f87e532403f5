mod app {
    reflect_schema::reflect_schema!("data/truncated.db");
}

fn main() {}
