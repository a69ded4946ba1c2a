-- A sentence of the portal as a person said it, in place of the machine's voice.
CREATE TABLE recorded_voice (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  language    VARCHAR(12)  NOT NULL,
  text_digest CHAR(64)     NOT NULL,
  media_type  VARCHAR(40)  NOT NULL,
  sound       MEDIUMBLOB   NOT NULL,
  added_by    BIGINT       NOT NULL,
  added_at    TIMESTAMP(6) NOT NULL,
  CONSTRAINT recorded_voice_once UNIQUE (language, text_digest),
  CONSTRAINT recorded_voice_by FOREIGN KEY (added_by) REFERENCES person (id)
);
