-- One import writes at a time, on whichever node: each that does takes the next turn, and one that prepared itself in an
-- earlier turn begins again.
CREATE TABLE import_turn (
  id   INT    NOT NULL PRIMARY KEY,
  turn BIGINT NOT NULL
);
