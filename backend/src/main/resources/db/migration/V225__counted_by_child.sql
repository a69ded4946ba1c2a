-- All that figures read of reviews, of what was recorded and of what was decided, child after child, so that a year of the whole
-- country is read in the order in which it is kept. Each index holds all of the one it replaces.
CREATE INDEX review_counted_by_child ON review
  (child_id, status, held_date, id, imported_code, due_date, due_computed, iro_id);
DROP INDEX review_of_child ON review;
CREATE INDEX participation_counted ON participation (review_id, id, final_code, facts);
DROP INDEX participation_by_review ON participation;
CREATE INDEX news_counted ON decision_news (decision_id, id, progress);
DROP INDEX news_by_decision ON decision_news;
CREATE INDEX decision_counted ON decision (review_id, reply, removed_at, by_when, id);
