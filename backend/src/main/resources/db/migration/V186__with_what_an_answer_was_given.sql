-- With what an answer was given: touch, mouse, keyboard, switch, voice, helper. Nothing where nobody knows.
ALTER TABLE answer ADD COLUMN hand VARCHAR(12) NULL;
