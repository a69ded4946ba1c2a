-- What came without a name is shown five at a time: whoever looks before and after a review learns nothing.
ALTER TABLE feedback ADD COLUMN shown BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE pledge_taps ADD COLUMN shown INT NOT NULL DEFAULT 0;
UPDATE pledge_taps SET shown = taps;
