mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{NewAlbum, NewArtist};
use reflect_schema::UnitOfWork;

fn add(work: &mut UnitOfWork) {
    let artist = work.add(NewArtist {});
    work.add(NewAlbum { title: "a".into(), artist_id: artist.artist_id });
}

fn main() {}
