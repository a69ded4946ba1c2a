-- The second step of staff who sign in with a password. The secret of their app is sealed with a key that is not in the database;
-- last_step keeps a code from working twice.
CREATE TABLE second_step (
  person_id    BIGINT       NOT NULL PRIMARY KEY,
  secret       VARCHAR(200) NOT NULL,
  confirmed_at TIMESTAMP(6) NULL,
  last_step    BIGINT       NOT NULL,
  wrong_tries  INT          NOT NULL DEFAULT 0,
  locked_until TIMESTAMP(6) NULL,
  CONSTRAINT second_step_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Codes to keep on paper for the day the phone is gone; each works once. Only digests are kept.
CREATE TABLE recovery_code (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT       NOT NULL,
  code_hash CHAR(64)     NOT NULL,
  used_at   TIMESTAMP(6) NULL,
  CONSTRAINT recovery_code_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX recovery_code_by_person ON recovery_code (person_id);

-- Sign-ins that ended before their time, by the number in their token: signing out on one phone leaves the others alone.
CREATE TABLE ended_sign_in (
  number   VARCHAR(32)  NOT NULL PRIMARY KEY,
  ended_at TIMESTAMP(6) NOT NULL
);
CREATE INDEX ended_sign_in_by_time ON ended_sign_in (ended_at);
