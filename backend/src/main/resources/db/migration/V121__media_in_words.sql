-- What an IRO writes for those who cannot hear or see a recording or a drawing. It is the IRO's, never the child's.
CREATE TABLE media_words (
  media_id   CHAR(32)      NOT NULL PRIMARY KEY,
  written_by BIGINT        NOT NULL,
  words      VARCHAR(4000) NOT NULL,
  written_at TIMESTAMP(6)  NOT NULL,
  CONSTRAINT media_words_of FOREIGN KEY (media_id) REFERENCES media (id)
);
