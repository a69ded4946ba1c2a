-- Who did what to whose record. Ids only, never words.
CREATE TABLE audit_entry (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at       TIMESTAMP(6) NOT NULL,
  actor_id BIGINT       NULL,
  action   VARCHAR(40)  NOT NULL,
  child_id BIGINT       NULL,
  subject  VARCHAR(60)  NULL,
  detail   VARCHAR(500) NULL
);
CREATE INDEX audit_by_child ON audit_entry (child_id, id);

-- Whatever leaves the process waits here first, written in the same transaction as the change.
CREATE TABLE outbox_message (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  channel    VARCHAR(12)  NOT NULL,
  person_id  BIGINT       NULL,
  address    VARCHAR(255) NOT NULL,
  body       VARCHAR(1000) NOT NULL,
  status     VARCHAR(16)  NOT NULL,
  reason     VARCHAR(200) NULL,
  created_at TIMESTAMP(6) NOT NULL,
  done_at    TIMESTAMP(6) NULL
);
CREATE INDEX outbox_by_person ON outbox_message (person_id, id);
CREATE INDEX outbox_by_status ON outbox_message (status, id);

CREATE TABLE setting (
  name VARCHAR(60)   NOT NULL PRIMARY KEY,
  says VARCHAR(2000) NOT NULL
);

-- Every import: who, when, which file, what came of it.
CREATE TABLE import_run (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at         TIMESTAMP(6) NOT NULL,
  actor_id   BIGINT       NULL,
  file_name  VARCHAR(255) NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  kind       VARCHAR(40)  NOT NULL,
  added      INT          NOT NULL,
  changed    INT          NOT NULL,
  unchanged  INT          NOT NULL,
  refused    INT          NOT NULL,
  warned     INT          NOT NULL
);
