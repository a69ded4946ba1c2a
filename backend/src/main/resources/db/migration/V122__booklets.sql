-- A question set on paper for one review of one child. The code on its pages says nothing by itself.
CREATE TABLE booklet (
  code       CHAR(8)      NOT NULL PRIMARY KEY,
  review_id  BIGINT       NOT NULL,
  child_id   BIGINT       NOT NULL,
  form_id    BIGINT       NOT NULL,
  made_by    BIGINT       NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  CONSTRAINT booklet_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT booklet_form FOREIGN KEY (form_id) REFERENCES form_document (id)
);
CREATE INDEX booklet_by_review ON booklet (review_id, form_id);

-- What came back on paper is a say of its own: it never mixes with what the child has on a phone and has not sent.
ALTER TABLE consultation ADD COLUMN paper VARCHAR(8) NOT NULL DEFAULT '';
ALTER TABLE consultation ADD CONSTRAINT consultation_once_on_each UNIQUE (review_id, author_id, paper);
ALTER TABLE consultation DROP CONSTRAINT consultation_once;
