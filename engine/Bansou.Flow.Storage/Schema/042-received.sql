-- 届いたつなぎを受け持つ人: who of the receiver has taken what waits for the receiver's answer.
ALTER TABLE worklist ADD COLUMN taken_by TEXT;
