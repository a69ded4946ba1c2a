-- A child whose record must not be deleted, or who moved to another council.
CREATE TABLE retention_child (
  child_id    BIGINT        NOT NULL PRIMARY KEY,
  held_reason VARCHAR(1000) NULL,
  held_by     BIGINT        NULL,
  held_at     TIMESTAMP(6)  NULL,
  moved_on    DATE          NULL,
  CONSTRAINT retention_child_of FOREIGN KEY (child_id) REFERENCES child (person_id)
);

-- What was handed over to the case record, and where it lies.
CREATE TABLE handover (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id BIGINT       NOT NULL,
  made_at  TIMESTAMP(6) NOT NULL,
  file     VARCHAR(255) NOT NULL,
  sha256   CHAR(64)     NOT NULL
);
CREATE INDEX handover_by_child ON handover (child_id, id);

-- What was deleted: kinds, numbers and counts, never words.
CREATE TABLE retention_line (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  deleted_at TIMESTAMP(6) NOT NULL,
  kind       VARCHAR(12)  NOT NULL,
  child_id   BIGINT       NULL,
  deleted    BIGINT       NOT NULL,
  handover   BIGINT       NULL
);
CREATE INDEX retention_line_by_time ON retention_line (deleted_at, id);
