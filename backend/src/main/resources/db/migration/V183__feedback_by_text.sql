-- A child was asked by text how a review was, and has not answered yet.
CREATE TABLE feedback_asked (
  child_id  BIGINT NOT NULL PRIMARY KEY,
  review_id BIGINT NOT NULL,
  asked_on  DATE   NOT NULL,
  CONSTRAINT feedback_asked_review FOREIGN KEY (review_id) REFERENCES review (id)
);
