-- Staff chose the question set in the portal: an extract does not change it back.
ALTER TABLE child ADD COLUMN form_chosen_here BOOLEAN NOT NULL DEFAULT FALSE;
