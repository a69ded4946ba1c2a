-- A link in a text or a card in a letter. Only hashes are kept.
CREATE TABLE invitation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT       NOT NULL,
  kind         VARCHAR(8)   NOT NULL,
  secret_hash  CHAR(64)     NOT NULL,
  own_phone    BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at   TIMESTAMP(6) NOT NULL,
  created_by   BIGINT       NULL,
  expires_at   TIMESTAMP(6) NOT NULL,
  used_at      TIMESTAMP(6) NULL,
  withdrawn_at TIMESTAMP(6) NULL,
  CONSTRAINT invitation_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT invitation_secret UNIQUE (secret_hash),
  CONSTRAINT invitation_kind CHECK (kind IN ('LINK','CARD'))
);
CREATE INDEX invitation_by_person ON invitation (person_id);

-- The code a person chose: pictures, digits or (staff) a password.
CREATE TABLE own_code (
  person_id    BIGINT       NOT NULL PRIMARY KEY,
  kind         VARCHAR(8)   NOT NULL,
  code_hash    VARCHAR(255) NOT NULL,
  wrong_tries  INT          NOT NULL DEFAULT 0,
  locked_until TIMESTAMP(6) NULL,
  chosen_at    TIMESTAMP(6) NOT NULL,
  CONSTRAINT own_code_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT own_code_kind CHECK (kind IN ('PICTURES','DIGITS','PASSWORD'))
);
