-- A link asked for by somebody who forgot their code: it lets them choose a new one.
ALTER TABLE invitation ADD COLUMN new_code BOOLEAN NOT NULL DEFAULT FALSE;
