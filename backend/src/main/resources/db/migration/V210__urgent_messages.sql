-- An urgent message whose sending was cut off is sent again: better twice than never.
ALTER TABLE outbox_message ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE;
