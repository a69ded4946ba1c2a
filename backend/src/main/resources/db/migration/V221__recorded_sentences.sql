-- What was recorded, so that a list of the recordings can be shown; these are texts of the portal, never of a child.
ALTER TABLE recorded_voice ADD COLUMN sentence VARCHAR(600) NOT NULL DEFAULT '';
