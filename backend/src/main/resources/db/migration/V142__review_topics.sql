-- What the IRO notes at a review, topic by topic, in the child's order.
CREATE TABLE topic_note (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id BIGINT        NOT NULL,
  topic     VARCHAR(60)   NOT NULL,
  words     VARCHAR(4000) NOT NULL,
  done      BOOLEAN       NOT NULL,
  saved_at  TIMESTAMP(6)  NOT NULL,
  saved_by  BIGINT        NOT NULL,
  CONSTRAINT topic_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT topic_once UNIQUE (review_id, topic)
);

-- Minutes from before the portal, as the file they are. The child reads one when somebody else has looked over it.
CREATE TABLE older_minutes (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id  BIGINT       NOT NULL,
  held_date DATE         NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  kind      VARCHAR(8)   NOT NULL,
  content   MEDIUMBLOB   NOT NULL,
  added_at  TIMESTAMP(6) NOT NULL,
  added_by  BIGINT       NOT NULL,
  looked_at TIMESTAMP(6) NULL,
  looked_by BIGINT       NULL,
  shared_at TIMESTAMP(6) NULL,
  shared_by BIGINT       NULL,
  CONSTRAINT older_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX older_by_child ON older_minutes (child_id);
