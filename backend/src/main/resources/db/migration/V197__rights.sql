-- What a child asks for as their right: to see what is written, to put something right beside it, to complain.
CREATE TABLE child_right (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id    BIGINT        NOT NULL,
  kind        VARCHAR(12)   NOT NULL,
  words       TEXT          NOT NULL,
  asked_at    TIMESTAMP(6)  NOT NULL,
  owed_by     DATE          NOT NULL,
  answer      TEXT          NULL,
  answered_by BIGINT        NULL,
  answered_at TIMESTAMP(6)  NULL,
  CONSTRAINT child_right_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX child_right_by_child ON child_right (child_id, id);
