-- What was decided at a review: for which wish of the child, who does it, by when; why not, where the answer is no.
CREATE TABLE decision (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id   BIGINT        NOT NULL,
  child_id    BIGINT        NOT NULL,
  place       INT           NOT NULL,
  title       VARCHAR(100)  NOT NULL,
  wish        VARCHAR(60)   NULL,
  wish_words  VARCHAR(1000) NULL,
  reply       VARCHAR(8)    NOT NULL,
  what        VARCHAR(1000) NOT NULL,
  reason      VARCHAR(1000) NULL,
  who         VARCHAR(200)  NULL,
  by_when     DATE          NULL,
  version     INT           NOT NULL DEFAULT 0,
  removed_at  TIMESTAMP(6)  NULL,
  CONSTRAINT decision_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT decision_reply CHECK (reply IN ('YES','PARTLY','NO'))
);
CREATE INDEX decision_by_review ON decision (review_id, place);
CREATE INDEX decision_by_child ON decision (child_id);

-- What became of a decision. Rows are only added; the newest that is not the child's counts, the child's stand beside it.
CREATE TABLE decision_news (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT        NOT NULL,
  progress    VARCHAR(16)   NOT NULL,
  words       VARCHAR(1000) NOT NULL,
  told_at     TIMESTAMP(6)  NOT NULL,
  told_by     BIGINT        NULL,
  teller      VARCHAR(200)  NOT NULL,
  CONSTRAINT news_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
);
CREATE INDEX news_by_decision ON decision_news (decision_id, id);

-- A link with which whoever is to do it says how far it is, without an account. Only a digest is kept.
CREATE TABLE decision_link (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT       NOT NULL,
  secret_hash CHAR(64)     NOT NULL,
  made_at     TIMESTAMP(6) NOT NULL,
  made_by     BIGINT       NOT NULL,
  expires_at  TIMESTAMP(6) NOT NULL,
  CONSTRAINT link_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT link_secret UNIQUE (secret_hash)
);
