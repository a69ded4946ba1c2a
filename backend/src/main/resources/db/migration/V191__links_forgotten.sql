-- A text with a way in written in it: the secret part goes as soon as it was handed over.
ALTER TABLE outbox_message ADD COLUMN has_link BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE outbox_message SET has_link = TRUE WHERE channel <> 'WEBHOOK' AND body LIKE '%http%';
CREATE INDEX outbox_by_link ON outbox_message (has_link, done_at);
