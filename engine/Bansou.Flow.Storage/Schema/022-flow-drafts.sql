-- 流れの下書き: what designers write before it is published; may be broken. Data like any other: it goes into backups and exports.
CREATE TABLE flow_drafts (
  name TEXT PRIMARY KEY,
  content BLOB NOT NULL,                 -- text of a flow, as it was sent
  version INTEGER NOT NULL,              -- id of the line in registry_changes about its last saving: never used twice
  authors TEXT NOT NULL,                 -- JSON list of person ids: everybody who saved it, in order
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  saved_by TEXT NOT NULL
);
