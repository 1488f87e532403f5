mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        order = { Album(ArtistI) => Title, Album(ArtistId) => Titel, Track => Name, Album(ArtistId) => Title down },
    );
}

fn main() {}
