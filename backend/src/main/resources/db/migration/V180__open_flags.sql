-- Every open staff page asks for them every few seconds.
CREATE INDEX flag_open ON flag (answered_at, id);
