-- A code by email, for those who help a child: one at a time, good for ten minutes, five tries.
CREATE TABLE email_code (
  person_id   BIGINT       NOT NULL PRIMARY KEY,
  code_hash   CHAR(64)     NOT NULL,
  expires_at  TIMESTAMP(6) NOT NULL,
  wrong_tries INT          NOT NULL DEFAULT 0,
  sent_at     TIMESTAMP(6) NOT NULL,
  CONSTRAINT email_code_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Passkeys (WebAuthn): the public half only. key_data is the credential's id and public key as the standard writes them, base 64.
CREATE TABLE passkey (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT        NOT NULL,
  credential VARCHAR(400)  NOT NULL,
  key_data   VARCHAR(4000) NOT NULL,
  counter    BIGINT        NOT NULL,
  made_at    TIMESTAMP(6)  NOT NULL,
  used_at    TIMESTAMP(6)  NULL,
  CONSTRAINT passkey_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT passkey_once UNIQUE (credential)
);
CREATE INDEX passkey_by_person ON passkey (person_id);

-- A link that the child ended: no extract brings it back.
ALTER TABLE support_link ADD COLUMN ended_by_child BOOLEAN NOT NULL DEFAULT FALSE;

-- "I want someone to help me": what a child asked for, and what came of it. The words are sealed.
CREATE TABLE helper_wish (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id        BIGINT       NOT NULL,
  kind            VARCHAR(10)  NOT NULL,
  who             MEDIUMTEXT   NOT NULL,
  reach           MEDIUMTEXT   NOT NULL,
  asked_at        TIMESTAMP(6) NOT NULL,
  status          VARCHAR(10)  NOT NULL,
  answered_at     TIMESTAMP(6) NULL,
  answered_by     BIGINT       NULL,
  words           MEDIUMTEXT   NOT NULL,
  organisation_id BIGINT       NULL,
  CONSTRAINT helper_wish_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX helper_wish_by_child ON helper_wish (child_id, status);
CREATE INDEX helper_wish_by_organisation ON helper_wish (organisation_id, status);

-- Organisations of advocates; one advocate of each leads it.
CREATE TABLE advocacy_organisation (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name    VARCHAR(200) NOT NULL,
  lead_id BIGINT       NOT NULL,
  CONSTRAINT advocacy_organisation_once UNIQUE (name),
  CONSTRAINT advocacy_organisation_lead FOREIGN KEY (lead_id) REFERENCES person (id)
);
CREATE TABLE organisation_advocate (
  person_id       BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  CONSTRAINT organisation_advocate_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT organisation_advocate_in FOREIGN KEY (organisation_id) REFERENCES advocacy_organisation (id)
);
