-- サインインできなかった記録: grows only. What was typed stands here as a mark under the installation's key: people type passwords into the wrong field.
CREATE TABLE failed_sign_ins (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,                   -- microseconds since 1970, UTC
  account TEXT,                          -- null: nobody has that login
  mark BLOB NOT NULL,                    -- of the typed login
  problem TEXT NOT NULL,                 -- loginOrPassword, tooManyAttempts, accountLocked, accountExpired
  compared INTEGER NOT NULL              -- 1: a password was looked at; 0: the door was shut anyway
);
CREATE INDEX failed_sign_ins_mark ON failed_sign_ins (mark, id);
CREATE TRIGGER failed_sign_ins_stay BEFORE UPDATE ON failed_sign_ins BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER failed_sign_ins_keep BEFORE DELETE ON failed_sign_ins BEGIN SELECT RAISE(ABORT, 'append-only'); END;
