-- Rows of evidence that a confirmation wrote belong to it; the newest confirmation's count.
ALTER TABLE evidence ADD COLUMN participation_id BIGINT NULL;

-- How many views had arrived, or been taken back, when the code was confirmed; more now means: look again.
ALTER TABLE participation ADD COLUMN changes_seen INT NOT NULL DEFAULT 0;

CREATE INDEX review_by_held_and_id ON review (held_date, id);
