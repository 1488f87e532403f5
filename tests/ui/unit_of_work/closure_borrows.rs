mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, NewAlbum};
use reflect_schema::UnitOfWork;
use reflect_schema::unit::Pending;

fn add(work: &mut UnitOfWork, artist: Pending<Artist>, title: String) {
    work.add_with(artist, |artist| NewAlbum {
        title: title.clone(),
        artist_id: artist.artist_id,
    });
}

fn main() {}
