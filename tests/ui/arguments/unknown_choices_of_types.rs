mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        dates = jif,
        uuids = blob,
        json = serde,
        dates = text
    );
}

fn main() {}
