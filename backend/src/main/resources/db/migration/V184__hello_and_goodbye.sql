-- Which IRO a child had when we last looked, and the one before: whoever is new says hello, and the goodbye is said too.
CREATE TABLE iro_hello (
  child_id  BIGINT NOT NULL PRIMARY KEY,
  iro_id    BIGINT NOT NULL,
  before_id BIGINT NULL,
  since     DATE   NOT NULL,
  said_on   DATE   NULL,
  CONSTRAINT iro_hello_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
CREATE INDEX iro_hello_unsaid ON iro_hello (said_on, iro_id);

-- What a child calls their IRO, where that is not the name everybody else uses.
CREATE TABLE iro_called (
  child_id BIGINT      NOT NULL,
  iro_id   BIGINT      NOT NULL,
  name     VARCHAR(40) NOT NULL,
  PRIMARY KEY (child_id, iro_id),
  CONSTRAINT iro_called_child FOREIGN KEY (child_id) REFERENCES child (person_id)
);
