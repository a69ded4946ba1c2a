-- IRO_AND_WORKER has fourteen letters: twelve were too few, and an answer for both could not be kept.
ALTER TABLE answer MODIFY COLUMN audience VARCHAR(20) NOT NULL;
