-- Whom a child lets read what they sent for a review, beyond those the audience of an answer names.
CREATE TABLE words_shown (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  review_id BIGINT       NOT NULL,
  person_id BIGINT       NOT NULL,
  shown_at  TIMESTAMP(6) NOT NULL,
  hidden_at TIMESTAMP(6) NULL
);
CREATE INDEX words_shown_by_review ON words_shown (review_id, person_id);
