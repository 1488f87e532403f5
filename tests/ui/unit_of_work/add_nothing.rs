mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Artist, NewArtist};
use reflect_schema::{PrimaryKey, UnitOfWork};

fn add(work: &mut UnitOfWork, artist: Artist) {
    work.add(NewArtist {}.with(|a| a.artist_id.set(1)).on_conflict(PrimaryKey).do_nothing());
    work.add(artist);
}

fn main() {}
