CREATE VIRTUAL TABLE area USING rtree (id, min_x, max_x, min_y, max_y);
CREATE VIRTUAL TABLE grid USING rtree_i32 (id, low, high, +label TEXT);
INSERT INTO area VALUES (1, 0.0, 1.5, 0.0, 2.5);
INSERT INTO grid VALUES (1, 2, 3, 'g');
