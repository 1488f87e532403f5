CREATE TABLE person (tenant INTEGER, id INTEGER, PRIMARY KEY (tenant, id));
CREATE TABLE club (tenant INTEGER, id INTEGER, PRIMARY KEY (tenant, id));
CREATE TABLE member (
    person_tenant INTEGER, person_id INTEGER, club_tenant INTEGER, club_id INTEGER,
    PRIMARY KEY (person_tenant, person_id, club_tenant, club_id),
    FOREIGN KEY (person_tenant, person_id) REFERENCES person (tenant, id),
    FOREIGN KEY (club_tenant, club_id) REFERENCES club (tenant, id)
);
INSERT INTO person VALUES (1, 1);
INSERT INTO club VALUES (1, 1);
INSERT INTO member VALUES (1, 1, 1, 1);
