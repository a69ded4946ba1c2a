-- Whether an IRO was named while the portal looked: then the child is told, once, when and by which way they want texts.
ALTER TABLE iro_hello ADD COLUMN news BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE iro_hello SET news = TRUE WHERE before_id IS NOT NULL OR said_on IS NULL;
ALTER TABLE iro_hello ADD COLUMN told_at TIMESTAMP(6) NULL;
ALTER TABLE iro_hello ADD COLUMN told_not VARCHAR(200) NULL;

-- The letter of the day an IRO is named, three times over, ready to be printed; with a card in it, so sealed.
CREATE TABLE hello_letter (
  child_id      BIGINT       NOT NULL PRIMARY KEY,
  iro_id        BIGINT       NOT NULL,
  invitation_id BIGINT       NOT NULL,
  language      VARCHAR(20)  NOT NULL,
  made_at       TIMESTAMP(6) NOT NULL,
  opened_at     TIMESTAMP(6) NULL,
  words         MEDIUMBLOB   NOT NULL,
  easy          MEDIUMBLOB   NOT NULL,
  pictures      MEDIUMBLOB   NOT NULL,
  CONSTRAINT hello_letter_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
