mod chinook {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        skip = ["Employee"],
        borrowed = ["Trak", "Empl*", "PlaylistTrack", "P*"],
    );
}

fn main() {}
