-- What a child reads about their IRO: in the IRO's own words, with a photo if they like.
CREATE TABLE iro_card (
  person_id BIGINT       NOT NULL PRIMARY KEY,
  about     VARCHAR(600) NOT NULL DEFAULT '',
  reach     VARCHAR(300) NOT NULL DEFAULT '',
  hours     VARCHAR(200) NOT NULL DEFAULT '',
  photo     MEDIUMBLOB   NOT NULL,
  CONSTRAINT iro_card_person FOREIGN KEY (person_id) REFERENCES person (id)
);
