-- Everyone the portal knows. Sign-in names are lower case (databases differ in how they compare letters).
CREATE TABLE person (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  role          VARCHAR(16)  NOT NULL,
  first_name    VARCHAR(100) NOT NULL,
  last_name     VARCHAR(255) NOT NULL DEFAULT '',
  known_as      VARCHAR(100) NULL,
  email         VARCHAR(255) NULL,
  phone         VARCHAR(20)  NULL,
  organisation  VARCHAR(200) NULL,
  staff_ref     VARCHAR(48)  NULL,
  active        BOOLEAN      NOT NULL DEFAULT TRUE,
  token_version INT          NOT NULL DEFAULT 0,
  created_at    TIMESTAMP(6) NOT NULL,
  CONSTRAINT person_role CHECK (role IN ('CHILD','IRO','SOCIAL_WORKER','MANAGER','ADMINISTRATOR','ADVOCATE','CARER','PARENT'))
);
CREATE INDEX person_email ON person (email);
CREATE INDEX person_name ON person (last_name, first_name);

-- What the case system knows of a child. child_ref is the council's own id (CHILD in SSDA903), kept as text.
CREATE TABLE child (
  person_id           BIGINT       NOT NULL PRIMARY KEY,
  child_ref           VARCHAR(48)  NOT NULL,
  ssd_person_id       VARCHAR(48)  NULL,
  date_of_birth       DATE         NOT NULL,
  care_start          DATE         NULL,
  care_end            DATE         NULL,
  legal_status        VARCHAR(4)   NULL,
  short_breaks_only   BOOLEAN      NOT NULL DEFAULT FALSE,
  iro_id              BIGINT       NULL,
  social_worker_id    BIGINT       NULL,
  home_type           VARCHAR(16)  NULL,
  contact_by          VARCHAR(8)   NULL,
  contact_chosen_by_child BOOLEAN  NOT NULL DEFAULT FALSE,
  phone_confirmed     BOOLEAN      NOT NULL DEFAULT FALSE,
  language            VARCHAR(60)  NULL,
  interpreter         BOOLEAN      NOT NULL DEFAULT FALSE,
  communication_needs VARCHAR(1000) NULL,
  form_version        VARCHAR(12)  NULL,
  family_group        VARCHAR(48)  NULL,
  restricted          BOOLEAN      NOT NULL DEFAULT FALSE,
  died_on             DATE         NULL,
  CONSTRAINT child_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT child_iro FOREIGN KEY (iro_id) REFERENCES person (id),
  CONSTRAINT child_social_worker FOREIGN KEY (social_worker_id) REFERENCES person (id),
  CONSTRAINT child_ref_once UNIQUE (child_ref)
);
CREATE INDEX child_ssd ON child (ssd_person_id);

-- Who helps whom, in which way, from when until when. A link that ended gives no access.
CREATE TABLE support_link (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  child_id     BIGINT       NOT NULL,
  supporter_id BIGINT       NOT NULL,
  relation     VARCHAR(16)  NOT NULL,
  from_date    DATE         NOT NULL,
  until_date   DATE         NULL,
  CONSTRAINT support_child FOREIGN KEY (child_id) REFERENCES child (person_id),
  CONSTRAINT support_supporter FOREIGN KEY (supporter_id) REFERENCES person (id),
  CONSTRAINT support_relation CHECK (relation IN ('ADVOCATE','CARER','PARENT'))
);
CREATE INDEX support_by_child ON support_link (child_id);
CREATE INDEX support_by_supporter ON support_link (supporter_id);
