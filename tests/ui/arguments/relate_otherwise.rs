mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        relate = {
            Album -> Artist(ArtistId),
            Album(ArtistId) => Artist(ArtistId),
            Album(ArtistId) -> Artist.ArtistId,
            Album(ArtistId) -> Artist(ArtistId) uniqe,
            Album() -> Artist,
        },
        keys = [view_sales(id)],
    );
}

mod keys {
    reflect_schema::reflect_schema!("examples/chinook.db", keys = { view_sales.id });
}

fn main() {}
