-- All that figures and the return read of a held review, so that a year of them is read without looking at the table itself.
CREATE INDEX review_counted ON review (held_date, id, child_id, status, imported_code, due_date, due_computed, iro_id);
