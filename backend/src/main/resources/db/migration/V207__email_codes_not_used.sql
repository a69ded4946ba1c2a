-- How many codes were emailed since the last that let somebody in: each further one makes the next wait longer.
ALTER TABLE email_code ADD COLUMN not_used INT NOT NULL DEFAULT 1;
