-- What a meeting decided and its case has not taken yet: written with the decision, gone when the case has it.
CREATE TABLE hand_overs (
  stream INTEGER NOT NULL REFERENCES streams (id),
  item TEXT NOT NULL,
  meeting_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (stream, item)
) WITHOUT ROWID;
CREATE INDEX hand_overs_meeting ON hand_overs (meeting_id);
