-- Phones that texted STOP.
CREATE TABLE text_opt_out (
  phone VARCHAR(20)  NOT NULL PRIMARY KEY,
  since TIMESTAMP(6) NOT NULL
);

-- Every text that came in, by the carrier's own name for it, so that it is taken once. Its words are kept where they belong.
CREATE TABLE incoming_text (
  id      VARCHAR(64)  NOT NULL PRIMARY KEY,
  phone   VARCHAR(20)  NOT NULL,
  came_at TIMESTAMP(6) NOT NULL
);

-- Where a child is in answering by text.
CREATE TABLE text_talk (
  child_id   BIGINT       NOT NULL PRIMARY KEY,
  review_id  BIGINT       NOT NULL,
  question   VARCHAR(40)  NULL,
  part       VARCHAR(40)  NULL,
  gathered   VARCHAR(8000) NOT NULL,
  whatsapp   BOOLEAN      NOT NULL DEFAULT FALSE,
  state      VARCHAR(10)  NOT NULL,
  changed_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT text_talk_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);

-- Texts from phones that are nobody's, or not one person's alone. A person looks; nobody is guessed.
CREATE TABLE stray_text (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  phone    VARCHAR(20)   NOT NULL,
  words    VARCHAR(4000) NOT NULL,
  reason   VARCHAR(20)   NOT NULL,
  came_at  TIMESTAMP(6)  NOT NULL,
  seen_by  BIGINT        NULL,
  seen_at  TIMESTAMP(6)  NULL
);
CREATE INDEX stray_text_unseen ON stray_text (seen_at, id);
