-- References spelled differently from what they refer to.
CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY);
CREATE TABLE Album (
    AlbumId INTEGER PRIMARY KEY,
    ArtistId INTEGER NOT NULL,
    FOREIGN KEY (ARTISTID) REFERENCES aRTIST (artistid)
);
