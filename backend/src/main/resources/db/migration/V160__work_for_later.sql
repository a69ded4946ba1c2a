-- Work for later, as db-scheduler keeps it: one row for each thing to do.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB         NULL,
  execution_time       TIMESTAMP(6) NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50)  NULL,
  last_success         TIMESTAMP(6) NULL,
  last_failure         TIMESTAMP(6) NULL,
  consecutive_failures INT          NULL,
  last_heartbeat       TIMESTAMP(6) NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);

-- What leaves the process: tried again and again, in order where the order counts, once where twice would be wrong.
ALTER TABLE outbox_message ADD COLUMN subject VARCHAR(200) NULL;
ALTER TABLE outbox_message ADD COLUMN once_key VARCHAR(120) NULL;
ALTER TABLE outbox_message ADD COLUMN lane VARCHAR(60) NULL;
ALTER TABLE outbox_message ADD COLUMN not_before TIMESTAMP(6) NULL;
ALTER TABLE outbox_message ADD COLUMN attempts INT NOT NULL DEFAULT 0;
ALTER TABLE outbox_message ADD COLUMN provider_id VARCHAR(120) NULL;
ALTER TABLE outbox_message MODIFY COLUMN body MEDIUMTEXT NOT NULL;
CREATE UNIQUE INDEX outbox_once ON outbox_message (once_key);
CREATE INDEX outbox_by_lane ON outbox_message (lane, id);
CREATE INDEX outbox_by_provider ON outbox_message (provider_id);
