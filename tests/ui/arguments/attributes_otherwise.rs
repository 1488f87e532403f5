mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        attributes = {
            Track => serde(skip),
            Track.Name => ,
            Track(AlbumId) => #[allow(dead_code)],
            enum Track => #[allow(dead_code)],
            Track.Name #[allow(dead_code)],
        },
        secret = { Customer.Email },
        enums = closd,
        ids = strong,
    );
}

fn main() {}
