-- 受信箱の一行が、それだけで言えること. Rows of before say the rest after their next change, or after a rebuild.
ALTER TABLE worklist ADD COLUMN title TEXT;
ALTER TABLE worklist ADD COLUMN cause TEXT NOT NULL DEFAULT 'begun';
ALTER TABLE worklist ADD COLUMN cause_step TEXT;
ALTER TABLE worklist ADD COLUMN receiver TEXT;                       -- organisation of the referral's receiver
ALTER TABLE worklist ADD COLUMN awaits_receiver INTEGER NOT NULL DEFAULT 0;
CREATE INDEX worklist_receiver ON worklist (receiver) WHERE receiver IS NOT NULL;
