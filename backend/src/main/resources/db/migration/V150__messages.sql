-- What a child and their IRO write to each other: one thread per child. message_key is made where it was written, so that a
-- retry stores once. A recording, photo or drawing is kept by the media feature.
CREATE TABLE message (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id    BIGINT        NOT NULL,
  author_id   BIGINT        NOT NULL,
  body        VARCHAR(4000) NOT NULL,
  media_id    VARCHAR(32)   NULL,
  way         VARCHAR(12)   NOT NULL,
  sent_at     TIMESTAMP(6)  NOT NULL,
  read_by     BIGINT        NULL,
  read_at     TIMESTAMP(6)  NULL,
  message_key VARCHAR(80)   NOT NULL,
  CONSTRAINT message_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT message_once UNIQUE (message_key)
);
CREATE INDEX message_by_child ON message (child_id, id);
CREATE INDEX message_unread ON message (read_at, child_id);

-- Something a child asked for in a message: an answer is owed by a day.
CREATE TABLE asked_for (
  message_id BIGINT       NOT NULL PRIMARY KEY,
  child_id   BIGINT       NOT NULL,
  what       VARCHAR(20)  NOT NULL,
  owed_by    DATE         NOT NULL,
  answer_id  BIGINT       NULL,
  CONSTRAINT asked_for_message FOREIGN KEY (message_id) REFERENCES message (id)
);
CREATE INDEX asked_for_by_child ON asked_for (child_id, answer_id);

-- Days on which an IRO is away, and who steps in.
CREATE TABLE iro_away (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  iro_id     BIGINT NOT NULL,
  from_date  DATE   NOT NULL,
  until_date DATE   NOT NULL,
  cover_id   BIGINT NOT NULL,
  CONSTRAINT iro_away_iro FOREIGN KEY (iro_id) REFERENCES person (id),
  CONSTRAINT iro_away_cover FOREIGN KEY (cover_id) REFERENCES person (id)
);
CREATE INDEX iro_away_by_iro ON iro_away (iro_id, until_date);
CREATE INDEX iro_away_by_cover ON iro_away (cover_id, until_date);
