pub struct Line {
    pub track: String,
    pub(crate) album: Option<String>,
    playlists: Vec<chinook::Playlist>,
}
