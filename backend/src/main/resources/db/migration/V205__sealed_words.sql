-- The keys that seal what children say, each sealed itself with a master key that is not in the database.
CREATE TABLE data_key (
  id         INT          NOT NULL PRIMARY KEY,
  wrapped    VARCHAR(200) NOT NULL,
  master     VARCHAR(8)   NOT NULL,
  made_at    TIMESTAMP(6) NOT NULL,
  everything BOOLEAN      NOT NULL DEFAULT FALSE
);

-- Whether an answer says anything can be asked without opening it.
ALTER TABLE answer ADD COLUMN says_nothing BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE answer SET says_nothing = TRUE WHERE body LIKE '{"skipped"%' OR body = '{}';

-- What is sealed is longer than what was said.
ALTER TABLE helper_beside MODIFY COLUMN name TEXT NOT NULL;
ALTER TABLE helper_beside MODIFY COLUMN who TEXT NOT NULL;
ALTER TABLE helper_note MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE media_words MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE message MODIFY COLUMN body TEXT NOT NULL;
ALTER TABLE minutes_reply MODIFY COLUMN line_words TEXT NULL;
ALTER TABLE minutes_reply MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE minutes_reply MODIFY COLUMN answer TEXT NULL;
ALTER TABLE minutes_held_back MODIFY COLUMN reason TEXT NOT NULL;
ALTER TABLE decision MODIFY COLUMN title TEXT NOT NULL;
ALTER TABLE decision MODIFY COLUMN wish_words TEXT NULL;
ALTER TABLE decision MODIFY COLUMN what TEXT NOT NULL;
ALTER TABLE decision MODIFY COLUMN reason TEXT NULL;
ALTER TABLE decision_news MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE topic_note MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE text_talk MODIFY COLUMN gathered TEXT NOT NULL;
ALTER TABLE stray_text MODIFY COLUMN words TEXT NOT NULL;
ALTER TABLE feedback MODIFY COLUMN better TEXT NULL;
ALTER TABLE own_picture MODIFY COLUMN word TEXT NOT NULL;
ALTER TABLE flag MODIFY COLUMN what_was_done TEXT NULL;
