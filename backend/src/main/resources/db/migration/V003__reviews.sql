CREATE TABLE review (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id       BIGINT       NOT NULL,
  review_ref     VARCHAR(48)  NULL,
  source         VARCHAR(16)  NOT NULL,
  status         VARCHAR(10)  NOT NULL,
  due_date       DATE         NULL,
  due_computed   DATE         NULL,
  planned_date   DATE         NULL,
  planned_time   TIME         NULL,
  place          VARCHAR(200) NULL,
  format         VARCHAR(10)  NULL,
  held_date      DATE         NULL,
  iro_id         BIGINT       NULL,
  imported_code  VARCHAR(3)   NULL,
  version        INT          NOT NULL DEFAULT 0,
  CONSTRAINT review_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT review_iro FOREIGN KEY (iro_id) REFERENCES person (id),
  CONSTRAINT review_status CHECK (status IN ('PLANNED','HELD','CANCELLED'))
);
CREATE INDEX review_by_child ON review (child_id, held_date);
CREATE INDEX review_by_ref ON review (review_ref);
CREATE INDEX review_by_plan ON review (status, planned_date);
CREATE INDEX review_by_held ON review (held_date);

-- What happened, by whom, by which channel. Rows are only added; a correction is a new row that replaces an old one.
CREATE TABLE evidence (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id   BIGINT       NOT NULL,
  child_id    BIGINT       NOT NULL,
  kind        VARCHAR(32)  NOT NULL,
  channel     VARCHAR(24)  NULL,
  by_person   BIGINT       NULL,
  happened_on DATE         NOT NULL,
  detail      VARCHAR(200) NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  recorded_by BIGINT       NULL,
  replaces    BIGINT       NULL,
  CONSTRAINT evidence_review FOREIGN KEY (review_id) REFERENCES review (id)
);
CREATE INDEX evidence_by_review ON evidence (review_id);

-- Suggestion, final code, reason, who and when; the newest row of a review counts.
CREATE TABLE participation (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id     BIGINT        NOT NULL,
  inputs        TEXT          NOT NULL,
  suggested     VARCHAR(3)    NOT NULL,
  because       VARCHAR(1000) NOT NULL,
  final_code    VARCHAR(3)    NOT NULL,
  reason        VARCHAR(2000) NULL,
  confirmed_by  BIGINT        NOT NULL,
  confirmed_at  TIMESTAMP(6)  NOT NULL,
  CONSTRAINT participation_review FOREIGN KEY (review_id) REFERENCES review (id)
);
CREATE INDEX participation_by_review ON participation (review_id, id);
