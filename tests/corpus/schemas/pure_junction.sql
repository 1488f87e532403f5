CREATE TABLE film (film_id INTEGER PRIMARY KEY);
CREATE TABLE actor (actor_id INTEGER PRIMARY KEY);
CREATE TABLE film_actor (
    film_id INTEGER NOT NULL REFERENCES film (film_id),
    actor_id INTEGER NOT NULL REFERENCES actor (actor_id),
    PRIMARY KEY (film_id, actor_id)
) WITHOUT ROWID;
INSERT INTO film VALUES (1);
INSERT INTO actor VALUES (1);
INSERT INTO film_actor VALUES (1, 1);
