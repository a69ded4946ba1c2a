-- Each kind of text once for a review, whichever node takes it.
CREATE TABLE reminder (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id BIGINT       NOT NULL,
  child_id  BIGINT       NOT NULL,
  kind      VARCHAR(16)  NOT NULL,
  why_not   VARCHAR(200) NULL,
  made_at   TIMESTAMP(6) NOT NULL,
  CONSTRAINT reminder_once UNIQUE (review_id, kind),
  CONSTRAINT reminder_review FOREIGN KEY (review_id) REFERENCES review (id)
);
CREATE INDEX reminder_by_child ON reminder (child_id, id);

-- How a child wants to be reminded, if at all.
CREATE TABLE text_choice (
  child_id BIGINT      NOT NULL PRIMARY KEY,
  off      BOOLEAN     NOT NULL,
  channel  VARCHAR(12) NOT NULL,
  at_hour  INT         NOT NULL,
  CONSTRAINT text_choice_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
