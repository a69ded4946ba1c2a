-- The exact question set that was asked, once for all who were asked it.
CREATE TABLE form_document (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug    VARCHAR(40) NOT NULL,
  version INT         NOT NULL,
  sha256  CHAR(64)    NOT NULL,
  body    MEDIUMTEXT  NOT NULL,
  CONSTRAINT form_document_once UNIQUE (sha256)
);

-- One person's say for one review: the child's own, an advocate's, a carer's, a parent's.
CREATE TABLE consultation (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id   BIGINT       NOT NULL,
  child_id    BIGINT       NOT NULL,
  author_id   BIGINT       NOT NULL,
  voice       VARCHAR(10)  NOT NULL,
  form_id     BIGINT       NOT NULL,
  started_at  TIMESTAMP(6) NOT NULL,
  CONSTRAINT consultation_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT consultation_form FOREIGN KEY (form_id) REFERENCES form_document (id),
  CONSTRAINT consultation_once UNIQUE (review_id, author_id),
  CONSTRAINT consultation_voice CHECK (voice IN ('CHILD','ADVOCATE','CARER','PARENT'))
);
CREATE INDEX consultation_by_child ON consultation (child_id);

-- Every answer ever acknowledged; the one answered last counts. phone_key is made on the phone, so that a retry stores once.
CREATE TABLE answer (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT       NOT NULL,
  question        VARCHAR(40)  NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  audience        VARCHAR(16)  NOT NULL,
  answered_at     TIMESTAMP(6) NOT NULL,
  received_at     TIMESTAMP(6) NOT NULL,
  phone           VARCHAR(40)  NOT NULL,
  phone_key       VARCHAR(80)  NOT NULL,
  CONSTRAINT answer_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT answer_once UNIQUE (phone_key)
);
CREATE INDEX answer_by_consultation ON answer (consultation_id, question);

-- "Send": the answers up to up_to_answer are what the IRO may read. Taken back = nobody may read them.
CREATE TABLE sending (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT       NOT NULL,
  up_to_answer    BIGINT       NOT NULL,
  sent_at         TIMESTAMP(6) NOT NULL,
  taken_back_at   TIMESTAMP(6) NULL,
  CONSTRAINT sending_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
CREATE INDEX sending_by_consultation ON sending (consultation_id);

-- Who read it, and when; the child sees this.
CREATE TABLE reading (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT       NOT NULL,
  sending_id      BIGINT       NOT NULL,
  reader_id       BIGINT       NOT NULL,
  read_at         TIMESTAMP(6) NOT NULL,
  CONSTRAINT reading_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
CREATE INDEX reading_by_consultation ON reading (consultation_id);

-- Something worrying was said, or help was asked for. A person must answer it.
CREATE TABLE flag (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id        BIGINT       NOT NULL,
  consultation_id BIGINT       NULL,
  question        VARCHAR(40)  NULL,
  raised_at       TIMESTAMP(6) NOT NULL,
  answered_by     BIGINT       NULL,
  answered_at     TIMESTAMP(6) NULL,
  what_was_done   VARCHAR(2000) NULL,
  CONSTRAINT flag_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX flag_by_child ON flag (child_id, answered_at);
