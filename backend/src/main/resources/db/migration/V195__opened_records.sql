-- Break-glass: somebody opened the record of a child who is not theirs, with a reason, for a while.
CREATE TABLE opened_record (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id  BIGINT        NOT NULL,
  opened_by BIGINT        NOT NULL,
  role      VARCHAR(16)   NOT NULL,
  why       VARCHAR(16)   NOT NULL,
  reason    VARCHAR(1000) NOT NULL,
  opened_at TIMESTAMP(6)  NOT NULL,
  until_at  TIMESTAMP(6)  NOT NULL,
  seen_by   BIGINT        NULL,
  seen_at   TIMESTAMP(6)  NULL,
  CONSTRAINT opened_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT opened_person FOREIGN KEY (opened_by) REFERENCES person (id)
);
CREATE INDEX opened_by_person ON opened_record (opened_by, child_id, until_at);
CREATE INDEX opened_by_child ON opened_record (child_id, id);
