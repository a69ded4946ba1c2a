-- Minutes of a review, written to the child. One set a review; what was written is in its versions.
CREATE TABLE minutes (
  review_id    BIGINT        NOT NULL PRIMARY KEY,
  child_id     BIGINT        NOT NULL,
  began_at     TIMESTAMP(6)  NOT NULL,
  asked_id     BIGINT        NULL,
  asked_at     TIMESTAMP(6)  NULL,
  looked_by    BIGINT        NULL,
  looked_at    TIMESTAMP(6)  NULL,
  look_note    VARCHAR(2000) NULL,
  look_fine    BOOLEAN       NOT NULL DEFAULT FALSE,
  published_version BIGINT   NULL,
  published_at TIMESTAMP(6)  NULL,
  published_by BIGINT        NULL,
  CONSTRAINT minutes_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT minutes_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX minutes_by_child ON minutes (child_id);

-- Every draft that is worth going back to. What one browser types within some minutes is one row. Kept apart: written in one
-- browser while another had gone on.
CREATE TABLE minutes_version (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id  BIGINT       NOT NULL,
  number     INT          NOT NULL,
  browser    VARCHAR(40)  NOT NULL,
  writer_id  BIGINT       NOT NULL,
  begun_at   TIMESTAMP(6) NOT NULL,
  saved_at   TIMESTAMP(6) NOT NULL,
  kept_apart BOOLEAN      NOT NULL DEFAULT FALSE,
  body       MEDIUMTEXT   NOT NULL,
  CONSTRAINT version_minutes FOREIGN KEY (review_id) REFERENCES minutes (review_id)
);
CREATE INDEX version_by_review ON minutes_version (review_id, id);

-- A part the child does not read yet: why, and until when somebody tells them.
CREATE TABLE minutes_held_back (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id  BIGINT        NOT NULL,
  section    VARCHAR(20)   NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  until_date DATE          NOT NULL,
  held_at    TIMESTAMP(6)  NOT NULL,
  held_by    BIGINT        NOT NULL,
  lifted_at  TIMESTAMP(6)  NULL,
  CONSTRAINT held_minutes FOREIGN KEY (review_id) REFERENCES minutes (review_id)
);
CREATE INDEX held_by_review ON minutes_held_back (review_id);

-- Which parts the IRO let an advocate, a carer or a parent read; the newest row of a person counts.
CREATE TABLE minutes_share (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id BIGINT       NOT NULL,
  person_id BIGINT       NOT NULL,
  sections  VARCHAR(200) NOT NULL,
  shared_at TIMESTAMP(6) NOT NULL,
  shared_by BIGINT       NOT NULL,
  CONSTRAINT share_minutes FOREIGN KEY (review_id) REFERENCES minutes (review_id)
);
CREATE INDEX share_by_review ON minutes_share (review_id, person_id);

-- Who opened what was published, and when first.
CREATE TABLE minutes_reading (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id BIGINT       NOT NULL,
  reader_id BIGINT       NOT NULL,
  read_at   TIMESTAMP(6) NOT NULL,
  CONSTRAINT reading_minutes FOREIGN KEY (review_id) REFERENCES minutes (review_id),
  CONSTRAINT reading_once UNIQUE (review_id, reader_id)
);

-- What the child says to a line of it, and what the IRO answers. The line's words as they stood are kept with it.
CREATE TABLE minutes_reply (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id   BIGINT        NOT NULL,
  kind        VARCHAR(12)   NOT NULL,
  line        VARCHAR(30)   NULL,
  line_words  VARCHAR(4000) NULL,
  words       VARCHAR(2000) NOT NULL,
  said_at     TIMESTAMP(6)  NOT NULL,
  answer      VARCHAR(2000) NULL,
  answered_by BIGINT        NULL,
  answered_at TIMESTAMP(6)  NULL,
  CONSTRAINT reply_minutes FOREIGN KEY (review_id) REFERENCES minutes (review_id)
);
CREATE INDEX reply_by_review ON minutes_reply (review_id);
