-- People ask in any way that the clinic offers (45 CFR 164.526(b)(1), 164.522(b)): what a patient says on paper or by word somebody of the
-- clinic writes down. Then nobody's account asked, and who wrote it down stands beside how it was said.

ALTER TABLE amendment
  ALTER COLUMN asked_by DROP NOT NULL,
  ADD COLUMN written_by uuid,
  ADD COLUMN said_how text,
  ADD COLUMN withdrawal_written_by uuid,
  ADD COLUMN withdrawal_said_how text,
  ADD COLUMN disagreement_said_how text,
  ADD CONSTRAINT amendment_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT amendment_withdrawal_writer_exists FOREIGN KEY (tenant_id, withdrawal_written_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT amendment_asked_or_written_down CHECK (num_nonnulls(asked_by, written_by) = 1 AND (said_how IS NULL) = (written_by IS NULL)),
  ADD CONSTRAINT amendment_said_how_known CHECK (said_how IN ('paper', 'word')),
  ADD CONSTRAINT amendment_withdrawal_written_down CHECK (
    num_nonnulls(withdrawal_written_by, withdrawal_said_how) IN (0, 2) AND (withdrawal_said_how IS NULL OR state = 'withdrawn')),
  ADD CONSTRAINT amendment_withdrawal_said_how_known CHECK (withdrawal_said_how IN ('paper', 'word')),
  ADD CONSTRAINT amendment_disagreement_written_down CHECK (disagreement_said_how IS NULL OR goes_along),
  ADD CONSTRAINT amendment_disagreement_said_how_known CHECK (disagreement_said_how IN ('paper', 'word'));
GRANT UPDATE (withdrawal_written_by, withdrawal_said_how, disagreement_said_how) ON amendment TO concord_app;

ALTER TABLE communication_wish
  ALTER COLUMN asked_by DROP NOT NULL,
  ADD COLUMN written_by uuid,
  ADD COLUMN said_how text,
  ADD COLUMN ending_said_how text,
  ADD CONSTRAINT communication_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT communication_asked_or_written_down CHECK (num_nonnulls(asked_by, written_by) = 1 AND (said_how IS NULL) = (written_by IS NULL)),
  ADD CONSTRAINT communication_said_how_known CHECK (said_how IN ('paper', 'word')),
  ADD CONSTRAINT communication_ending_written_down CHECK (ending_said_how IS NULL OR state = 'ended'),
  ADD CONSTRAINT communication_ending_said_how_known CHECK (ending_said_how IN ('paper', 'word'));
GRANT UPDATE (ending_said_how) ON communication_wish TO concord_app;

COMMENT ON COLUMN amendment.asked_by IS 'Null: the patient, without an account or not with it. Then written_by says who wrote it down, and said_how how it was said.';
COMMENT ON COLUMN communication_wish.asked_by IS 'Null: the patient, without an account or not with it. Then written_by says who wrote it down, and said_how how it was said.';
