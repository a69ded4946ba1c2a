-- What the figures count of a confirmed review, as names of org.heard.review.Fact with commas between. NULL on rows older than
-- this column: read from inputs instead.
ALTER TABLE participation ADD COLUMN facts VARCHAR(300) NULL;

-- Category of need (N1 to N8) and ethnic group (code of the SSDA903) of a child, where an extract has them; for figures only.
ALTER TABLE child ADD COLUMN need VARCHAR(4) NULL;
ALTER TABLE child ADD COLUMN ethnicity VARCHAR(8) NULL;
ALTER TABLE child ADD COLUMN iro_since DATE NULL;

-- A manager has seen the reason an IRO gave for a code.
CREATE TABLE reason_seen (
  participation_id BIGINT       NOT NULL PRIMARY KEY,
  seen_by          BIGINT       NOT NULL,
  seen_at          TIMESTAMP(6) NOT NULL,
  CONSTRAINT reason_seen_participation FOREIGN KEY (participation_id) REFERENCES participation (id)
);
