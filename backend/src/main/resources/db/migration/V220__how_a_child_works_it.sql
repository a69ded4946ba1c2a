-- How questions look, how many pictures a page has and switches stand with the other settings of the person now, so that
-- they can be chosen before sign-in and proposed by somebody who knows the child. Here the pictures themselves remain.
UPDATE person_preference
   SET chosen = CONCAT(chosen, (
     SELECT CONCAT('.tiles:', tiles,
                   CASE WHEN look IS NULL THEN '' ELSE CONCAT('.questions:', LOWER(look)) END,
                   CASE switches WHEN 1 THEN '.switches:one' WHEN 2 THEN '.switches:two' ELSE '' END,
                   '.step:', step_time, '.hold:', hold_time)
       FROM symbol_choice
      WHERE symbol_choice.child_id = person_preference.person_id))
 WHERE person_id IN (SELECT child_id FROM symbol_choice);

INSERT INTO person_preference (person_id, chosen)
SELECT child_id,
       CONCAT('tiles:', tiles,
              CASE WHEN look IS NULL THEN '' ELSE CONCAT('.questions:', LOWER(look)) END,
              CASE switches WHEN 1 THEN '.switches:one' WHEN 2 THEN '.switches:two' ELSE '' END,
              '.step:', step_time, '.hold:', hold_time)
  FROM symbol_choice
 WHERE child_id NOT IN (SELECT person_id FROM person_preference);

ALTER TABLE symbol_choice DROP COLUMN look;
ALTER TABLE symbol_choice DROP COLUMN tiles;
ALTER TABLE symbol_choice DROP COLUMN switches;
ALTER TABLE symbol_choice DROP COLUMN step_time;
ALTER TABLE symbol_choice DROP COLUMN hold_time;
ALTER TABLE symbol_choice DROP COLUMN rounds;
