-- How a child sees the questions. NULL: nothing chosen. Times in milliseconds; switches 0, 1 or 2.
CREATE TABLE symbol_choice (
  child_id    BIGINT      NOT NULL PRIMARY KEY,
  look        VARCHAR(10) NULL,
  tiles       INT         NOT NULL,
  symbol_set  VARCHAR(12) NULL,
  skin        VARCHAR(16) NULL,
  hair        VARCHAR(16) NULL,
  switches    INT         NOT NULL,
  step_time   INT         NOT NULL,
  hold_time   INT         NOT NULL,
  rounds      INT         NOT NULL,
  CONSTRAINT symbol_choice_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);

-- People, places and words of the child's own: a photo in media, or a drawing (SVG) from a communication book.
CREATE TABLE own_picture (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id BIGINT       NOT NULL,
  kind     VARCHAR(8)   NOT NULL,
  word     VARCHAR(80)  NOT NULL,
  concept  VARCHAR(40)  NULL,
  media_id CHAR(32)     NULL,
  drawing  MEDIUMTEXT   NULL,
  licence  VARCHAR(400) NULL,
  added_by BIGINT       NOT NULL,
  added_at TIMESTAMP(6) NOT NULL,
  removed_at TIMESTAMP(6) NULL,
  CONSTRAINT own_picture_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT own_picture_kind CHECK (kind IN ('PERSON','PLACE','WORD'))
);
CREATE INDEX own_picture_by_child ON own_picture (child_id, id);
CREATE INDEX own_picture_by_media ON own_picture (media_id);

-- From a set that the council has a licence for, by the concept it stands for.
CREATE TABLE council_picture (
  concept  VARCHAR(40)  NOT NULL PRIMARY KEY,
  type     VARCHAR(20)  NOT NULL,
  content  MEDIUMBLOB   NOT NULL,
  licence  VARCHAR(400) NOT NULL,
  added_by BIGINT       NOT NULL,
  added_at TIMESTAMP(6) NOT NULL
);

-- Who sat beside a child who answered, and how they helped. What they think stands in helper_note, never in an answer.
CREATE TABLE helper_beside (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT       NOT NULL,
  name            VARCHAR(80)  NOT NULL,
  who             VARCHAR(80)  NOT NULL,
  ways            VARCHAR(200) NOT NULL,
  began_at        TIMESTAMP(6) NOT NULL,
  left_at         TIMESTAMP(6) NULL,
  CONSTRAINT helper_beside_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
CREATE INDEX helper_beside_by_consultation ON helper_beside (consultation_id);

-- One note of a helper for each question, or for all of it (question ''); the newest counts.
CREATE TABLE helper_note (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  helper_id  BIGINT        NOT NULL,
  question   VARCHAR(40)   NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  written_at TIMESTAMP(6)  NOT NULL,
  CONSTRAINT helper_note_helper FOREIGN KEY (helper_id) REFERENCES helper_beside (id)
);
CREATE INDEX helper_note_by_helper ON helper_note (helper_id);
