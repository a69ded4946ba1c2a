-- A flag is acknowledged by a person, or it climbs: step by step, each at its time, until somebody does.
-- kind: an ANSWER that is marked, HELP the child asked for, or WORDS of the council's list. A drill is a flag of nobody's danger.
ALTER TABLE flag ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'ANSWER';
ALTER TABLE flag ADD COLUMN place VARCHAR(60) NULL;
ALTER TABLE flag ADD COLUMN drill BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE flag ADD COLUMN acknowledged_by BIGINT NULL;
ALTER TABLE flag ADD COLUMN acknowledged_at TIMESTAMP(6) NULL;
ALTER TABLE flag ADD COLUMN step INT NOT NULL DEFAULT 0;
ALTER TABLE flag ADD COLUMN next_step_at TIMESTAMP(6) NULL;
ALTER TABLE flag ADD COLUMN unreached BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE flag SET kind = 'HELP' WHERE question IS NULL;
CREATE INDEX flag_by_next_step ON flag (next_step_at);

-- Who was alerted, by which channel, at which step; what became of it stands in the outbox.
CREATE TABLE flag_alert (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  flag_id   BIGINT       NOT NULL,
  step      INT          NOT NULL,
  who       VARCHAR(16)  NOT NULL,
  person_id BIGINT       NULL,
  channel   VARCHAR(12)  NOT NULL,
  address   VARCHAR(255) NOT NULL,
  outbox_id BIGINT       NULL,
  made_at   TIMESTAMP(6) NOT NULL,
  CONSTRAINT flag_alert_flag FOREIGN KEY (flag_id) REFERENCES flag (id),
  CONSTRAINT flag_alert_once UNIQUE (flag_id, step, channel, address)
);
