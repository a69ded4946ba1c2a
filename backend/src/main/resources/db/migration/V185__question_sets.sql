-- A question set that the council writes. The shipped ones are files; "like_slug" is the one in whose place it is asked.
CREATE TABLE question_set (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug       VARCHAR(36)  NOT NULL,
  like_slug  VARCHAR(40)  NOT NULL,
  began_at   TIMESTAMP(6) NOT NULL,
  began_by   BIGINT       NOT NULL,
  CONSTRAINT question_set_once UNIQUE (slug),
  CONSTRAINT question_set_by FOREIGN KEY (began_by) REFERENCES person (id)
);

-- Every draft that is worth going back to, with what was changed in it. What one browser types in one place within some
-- minutes is one row.
CREATE TABLE question_set_version (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  set_id     BIGINT       NOT NULL,
  browser    VARCHAR(40)  NOT NULL,
  writer_id  BIGINT       NOT NULL,
  begun_at   TIMESTAMP(6) NOT NULL,
  saved_at   TIMESTAMP(6) NOT NULL,
  what       VARCHAR(300) NOT NULL,
  body       MEDIUMTEXT   NOT NULL,
  CONSTRAINT set_version_set FOREIGN KEY (set_id) REFERENCES question_set (id),
  CONSTRAINT set_version_by FOREIGN KEY (writer_id) REFERENCES person (id)
);
CREATE INDEX set_version_by_set ON question_set_version (set_id, id);

-- What was published, never changed. Asked in the place of the shipped set until it is stopped or a later one comes.
CREATE TABLE question_set_published (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  set_id       BIGINT       NOT NULL,
  slug         VARCHAR(36)  NOT NULL,
  like_slug    VARCHAR(40)  NOT NULL,
  version      INT          NOT NULL,
  draft_id     BIGINT       NOT NULL,
  published_at TIMESTAMP(6) NOT NULL,
  published_by BIGINT       NOT NULL,
  stopped_at   TIMESTAMP(6) NULL,
  stopped_by   BIGINT       NULL,
  body         MEDIUMTEXT   NOT NULL,
  CONSTRAINT set_published_set FOREIGN KEY (set_id) REFERENCES question_set (id),
  CONSTRAINT set_published_once UNIQUE (slug, version)
);
CREATE INDEX set_published_by_like ON question_set_published (like_slug, id);

-- What people translated here, by the English text (its digest: a text is longer than a key may be).
CREATE TABLE question_text (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  language   VARCHAR(12)   NOT NULL,
  digest     CHAR(64)      NOT NULL,
  english    VARCHAR(1000) NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  saved_at   TIMESTAMP(6)  NOT NULL,
  saved_by   BIGINT        NOT NULL,
  CONSTRAINT question_text_once UNIQUE (language, digest)
);
