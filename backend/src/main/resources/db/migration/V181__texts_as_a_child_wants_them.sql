-- Texts say nothing of who they are from, unless the child wants it.
ALTER TABLE text_choice ADD COLUMN named BOOLEAN NOT NULL DEFAULT FALSE;
