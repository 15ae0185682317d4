-- An answer may take some of a proposal's changes, and its words stand with what they are about.

ALTER TABLE proposal
  ADD COLUMN accepted_ops integer[],
  ADD COLUMN rest_reason  text,
  ADD COLUMN reservations jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN objections   jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT partial_answer_accepts CHECK (accepted_ops IS NULL OR (state = 'accepted' AND cardinality(accepted_ops) > 0)),
  ADD CONSTRAINT rest_of_partial_answer CHECK (rest_reason IS NULL OR accepted_ops IS NOT NULL),
  ADD CONSTRAINT reservations_of_answer CHECK (reservations = '[]' OR state = 'accepted'),
  DROP CONSTRAINT contest_is_complete,
  ADD CONSTRAINT contest_is_complete CHECK ((contested_at IS NULL) = (contested_by IS NULL)
    AND (contested_at IS NULL) = (contest_reason IS NULL AND objections = '[]'));
COMMENT ON COLUMN proposal.accepted_ops IS 'The places, from 0, of the changes that were accepted; null: all of them.';
COMMENT ON COLUMN proposal.rest_reason IS 'Why the other changes were declined; null where they went on as a counter-proposal.';
COMMENT ON COLUMN proposal.reservations IS 'What the answering side would like noted: [{elementId, words}], each on that element only.';
COMMENT ON COLUMN proposal.objections IS 'What the patient''s side contests: [{elementId, words}], each on that element only.';
GRANT UPDATE (accepted_ops, rest_reason, reservations, objections) ON proposal TO concord_app;
