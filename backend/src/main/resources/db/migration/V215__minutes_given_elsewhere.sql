-- Minutes that were not written here: the day on which everybody had them, as the IRO says. The audit trail keeps who said what.
CREATE TABLE minutes_elsewhere (
  review_id BIGINT       NOT NULL PRIMARY KEY,
  given_on  DATE         NOT NULL,
  told_by   BIGINT       NOT NULL,
  told_at   TIMESTAMP(6) NOT NULL,
  CONSTRAINT elsewhere_review FOREIGN KEY (review_id) REFERENCES review (id)
);
