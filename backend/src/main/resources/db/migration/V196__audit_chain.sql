-- The audit trail is chained: each number's hash covers the hash before it and the whole entry. An entry has its number some
-- seconds after it was written (docs/operations/audit.md says what that means).
CREATE TABLE audit_seal (
  number    BIGINT       NOT NULL PRIMARY KEY,
  entry_id  BIGINT       NOT NULL,
  hash      CHAR(64)     NOT NULL,
  sealed_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT audit_seal_once UNIQUE (entry_id)
);

-- Up to here the trail was kept its full time and then deleted; the chain goes on from this hash.
CREATE TABLE audit_cut (
  up_to  BIGINT       NOT NULL PRIMARY KEY,
  hash   CHAR(64)     NOT NULL,
  cut_at TIMESTAMP(6) NOT NULL
);

CREATE INDEX audit_by_time ON audit_entry (at, id);
CREATE INDEX audit_by_actor ON audit_entry (actor_id, id);
