-- The reason is about a child and is sealed, which makes it longer than what was written.
ALTER TABLE opened_record MODIFY COLUMN reason TEXT NOT NULL;
