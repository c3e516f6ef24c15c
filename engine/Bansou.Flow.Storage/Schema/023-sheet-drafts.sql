-- 書きかけの様式: written and not saved yet, sealed with the key of the case (or, before there is a case, with a key of its own). Goes into backups, and goes with its case.
CREATE TABLE sheet_drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- version: each saving is a new row, so that none is ever used twice
  case_id TEXT NOT NULL,                 -- '' before there is a case
  account TEXT NOT NULL,                 -- whose it is before there is a case, else ''
  form TEXT NOT NULL,
  step TEXT NOT NULL,                    -- the open step that it is written for, or ''
  referral TEXT NOT NULL,                -- its referral, or ''
  key_id INTEGER,                        -- key of its own, before there is a case
  saved_at INTEGER NOT NULL,
  content BLOB NOT NULL                  -- sealed: answers by path, with who wrote each when
);
CREATE UNIQUE INDEX sheet_drafts_place ON sheet_drafts (case_id, account, form, step, referral);
