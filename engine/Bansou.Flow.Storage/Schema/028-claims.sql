-- わたしがやる: who has taken an open step.
ALTER TABLE worklist ADD COLUMN claimed_by TEXT;
CREATE INDEX worklist_claimed ON worklist (claimed_by) WHERE claimed_by IS NOT NULL;
