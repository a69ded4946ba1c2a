-- Who somebody at the council's own sign-in (OpenID Connect) is here. Once they came in, their subject counts, not their email address.
CREATE TABLE provider_subject (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  issuer    VARCHAR(255) NOT NULL,
  subject   VARCHAR(255) NOT NULL,
  person_id BIGINT       NOT NULL,
  first_at  TIMESTAMP(6) NOT NULL,
  CONSTRAINT provider_subject_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT provider_subject_once UNIQUE (issuer, subject)
);
