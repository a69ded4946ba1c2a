-- A letter in the child's language, line by line; made for one version of it and shown only beside that.
CREATE TABLE minutes_translation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT       NOT NULL,
  language   VARCHAR(10)  NOT NULL,
  body       MEDIUMTEXT   NOT NULL,
  made_by    VARCHAR(200) NOT NULL,
  kept_at    TIMESTAMP(6) NOT NULL,
  kept_by    BIGINT       NOT NULL,
  CONSTRAINT translation_version FOREIGN KEY (version_id) REFERENCES minutes_version (id),
  CONSTRAINT translation_once UNIQUE (version_id, language)
);
