-- Texts say what a child said back to them, so they are sealed too; how long they are is asked without opening them.
ALTER TABLE outbox_message ADD COLUMN letters INT NOT NULL DEFAULT 0;
UPDATE outbox_message SET letters = CHAR_LENGTH(body);
