-- What the case system says and a later extract must be compared with.
-- first_care_start: the first day of the earliest period of care known, so that reviews of an earlier period look right.
-- episode_start: the first day of the newest episode known, so that an older year's file changes nothing.
ALTER TABLE child ADD COLUMN first_care_start DATE NULL;
ALTER TABLE child ADD COLUMN episode_start DATE NULL;
ALTER TABLE child ADD COLUMN last_iro_contact DATE NULL;

-- An extract ends only links that an extract made.
ALTER TABLE support_link ADD COLUMN imported BOOLEAN NOT NULL DEFAULT FALSE;

-- FALSE after an extract changed a helper's email or telephone: nothing is sent there until a person confirms it.
ALTER TABLE person ADD COLUMN contact_confirmed BOOLEAN NOT NULL DEFAULT TRUE;
