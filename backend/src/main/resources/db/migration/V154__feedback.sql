-- A code on the IRO's screen or on paper after a review. It says which review, and nothing about who uses it.
CREATE TABLE feedback_code (
  code      VARCHAR(12) NOT NULL PRIMARY KEY,
  review_id BIGINT      NOT NULL,
  until_day DATE        NOT NULL,
  CONSTRAINT feedback_code_review FOREIGN KEY (review_id) REFERENCES review (id)
);
CREATE INDEX feedback_code_by_review ON feedback_code (review_id);

-- One person's feedback. Without a name there is no review, no day and no order in it: a random id, and the quarter of a year.
CREATE TABLE feedback (
  id        VARCHAR(32)   NOT NULL PRIMARY KEY,
  review_id BIGINT        NULL,
  voice     VARCHAR(10)   NOT NULL,
  quarter   VARCHAR(7)    NOT NULL,
  mine      VARCHAR(10)   NULL,
  said      VARCHAR(10)   NULL,
  listened  VARCHAR(10)   NULL,
  people    VARCHAR(10)   NULL,
  next_step VARCHAR(10)   NULL,
  knows_iro VARCHAR(10)   NULL,
  better    VARCHAR(1000) NULL,
  CONSTRAINT feedback_voice CHECK (voice IN ('CHILD','CARER','PARENT'))
);
CREATE INDEX feedback_by_review ON feedback (review_id);
CREATE INDEX feedback_by_quarter ON feedback (quarter);

-- "You said, we did", published back to everyone.
CREATE TABLE board_note (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  said         VARCHAR(500) NOT NULL,
  did          VARCHAR(500) NOT NULL,
  published_on DATE         NOT NULL,
  published_by BIGINT       NOT NULL
);

-- Taps on the Pledge: sums only, there is nobody in them.
CREATE TABLE pledge_taps (
  quarter VARCHAR(7)   NOT NULL,
  promise VARCHAR(200) NOT NULL,
  answer  VARCHAR(10)  NOT NULL,
  taps    INT          NOT NULL,
  PRIMARY KEY (quarter, promise, answer)
);
