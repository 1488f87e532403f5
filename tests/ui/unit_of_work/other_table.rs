mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{NewAlbum, NewArtist};
use reflect_schema::UnitOfWork;

fn add(work: &mut UnitOfWork) {
    let artist = work.add(NewArtist {});
    let album = work.add_with(artist, |it| NewAlbum { title: "a".into(), artist_id: it.artist_id });
    work.update_set_with(artist, album, |a, album| a.album_id.set(album.album_id));
    work.update_set_with(artist, album, |a, album| a.name.set(album.album_id));
}

fn main() {}
