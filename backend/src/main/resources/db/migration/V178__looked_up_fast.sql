-- A child's last review before a day, and the names of all IROs, without reading what stands beside them.
CREATE INDEX review_of_child ON review (child_id, status, held_date);
CREATE INDEX person_by_role ON person (role, first_name, last_name);
