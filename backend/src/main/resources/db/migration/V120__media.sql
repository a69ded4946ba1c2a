-- Pictures and recordings, each of one child. The id is random, so that a phone can name what it has not brought yet.
CREATE TABLE media (
  id           CHAR(32)     NOT NULL PRIMARY KEY,
  child_id     BIGINT       NOT NULL,
  made_by      BIGINT       NOT NULL,
  kind         VARCHAR(10)  NOT NULL,
  content_type VARCHAR(40)  NOT NULL DEFAULT '',
  length_bytes BIGINT       NOT NULL DEFAULT 0,
  created_at   TIMESTAMP(6) NOT NULL,
  whole_at     TIMESTAMP(6) NULL,
  CONSTRAINT media_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT media_maker FOREIGN KEY (made_by) REFERENCES person (id),
  CONSTRAINT media_kind CHECK (kind IN ('PHOTO','DRAWING','RECORDING'))
);
CREATE INDEX media_by_child ON media (child_id);

-- What is in it: a picture in one piece, a recording in the pieces in which it came.
CREATE TABLE media_piece (
  media_id CHAR(32) NOT NULL,
  number   INT      NOT NULL,
  content  LONGBLOB NOT NULL,
  PRIMARY KEY (media_id, number),
  CONSTRAINT media_piece_of FOREIGN KEY (media_id) REFERENCES media (id)
);
