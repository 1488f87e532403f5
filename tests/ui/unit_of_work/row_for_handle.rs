mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, NewAlbum};
use reflect_schema::UnitOfWork;

fn add(work: &mut UnitOfWork, artist: Artist) {
    work.add_with(artist, |artist| NewAlbum {
        title: "a".into(),
        artist_id: artist.artist_id,
    });
}

fn main() {}
