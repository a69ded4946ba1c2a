-- How somebody wants pages to look and sound, as in the cookie: text:150.theme:dark. Never about who they are.
CREATE TABLE person_preference (
  person_id BIGINT       NOT NULL PRIMARY KEY,
  chosen    VARCHAR(800) NOT NULL,
  CONSTRAINT person_preference_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What somebody who works with a child thinks would help; gone as soon as the child said yes or no.
CREATE TABLE proposed_preference (
  child_id    BIGINT       NOT NULL PRIMARY KEY,
  chosen      VARCHAR(800) NOT NULL,
  proposed_by BIGINT       NOT NULL,
  proposed_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT proposed_preference_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT proposed_preference_by FOREIGN KEY (proposed_by) REFERENCES person (id)
);

-- Who checked the words of one part in one language. The digest is of the words: other words, unchecked again.
CREATE TABLE language_check (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  language   VARCHAR(12)  NOT NULL,
  part       VARCHAR(40)  NOT NULL,
  digest     CHAR(64)     NOT NULL,
  checked_by BIGINT       NOT NULL,
  checked_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT language_check_once UNIQUE (language, part),
  CONSTRAINT language_check_by FOREIGN KEY (checked_by) REFERENCES person (id)
);

-- The language in which the question stood before whoever answered.
ALTER TABLE answer ADD COLUMN language VARCHAR(12) DEFAULT 'en' NOT NULL;
