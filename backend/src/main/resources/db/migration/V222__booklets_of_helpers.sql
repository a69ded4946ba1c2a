-- Whose words a booklet is for: the child's, or those of somebody who helps the child.
ALTER TABLE booklet ADD COLUMN writer_id BIGINT NULL;
UPDATE booklet SET writer_id = child_id;
ALTER TABLE booklet ADD CONSTRAINT booklet_writer FOREIGN KEY (writer_id) REFERENCES person (id);
