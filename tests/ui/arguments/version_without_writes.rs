mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        writes = nothing,
        version = [Track.Milliseconds],
    );
}
mod another {
    reflect_schema::reflect_schema!("examples/chinook.db", writes = none, version = [Track.Bytes]);
}

fn main() {}
