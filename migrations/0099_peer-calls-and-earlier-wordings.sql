-- A peer supporter who is worried calls staff: an alert like one that comes of an answer, heard of by whom the protocol names.

ALTER TABLE safety_alert ALTER COLUMN questionnaire_id DROP NOT NULL, ALTER COLUMN question DROP NOT NULL, ALTER COLUMN answer DROP NOT NULL,
  ADD COLUMN called_by uuid,
  ADD CONSTRAINT alert_caller_exists FOREIGN KEY (tenant_id, called_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT alert_of_an_answer_or_a_call CHECK ((called_by IS NULL) = (num_nonnulls(questionnaire_id, question, answer) = 3)
    AND (called_by IS NULL OR num_nonnulls(questionnaire_id, question) = 0));
COMMENT ON COLUMN safety_alert.called_by IS 'The peer supporter who is worried; answer is what they say of it, if anything.';
CREATE UNIQUE INDEX one_open_call_per_peer ON safety_alert (tenant_id, patient_id, called_by) WHERE state = 'open' AND called_by IS NOT NULL;
ALTER TABLE safety_alert_event DROP CONSTRAINT alert_event_kind_known,
  ADD CONSTRAINT alert_event_kind_known CHECK (kind IN ('raised', 'answered_again', 'called_again', 'escalated', 'nobody_left', 'acknowledged'));

-- How an entry of the notebook read before it was worded otherwise, where the patient had approved that. For the two alone.
ALTER TABLE peer_notebook_entry ADD CONSTRAINT notebook_entry_of_one_patient UNIQUE (tenant_id, patient_id, id);
CREATE TABLE peer_notebook_wording (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  entry_id        uuid NOT NULL,
  words           text NOT NULL,
  worded_by       uuid NOT NULL,
  worded_at       timestamptz NOT NULL,
  approved_by     uuid NOT NULL,
  approved_at     timestamptz NOT NULL,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT notebook_wording_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT notebook_wording_of_entry FOREIGN KEY (tenant_id, patient_id, entry_id) REFERENCES peer_notebook_entry (tenant_id, patient_id, id),
  CONSTRAINT notebook_wording_author_exists FOREIGN KEY (tenant_id, worded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notebook_wording_approver_exists FOREIGN KEY (tenant_id, approved_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notebook_wording_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE peer_notebook_wording IS 'A wording of a notebook entry that was approved and reads otherwise by now. Never changed.';
CREATE INDEX notebook_wordings_of_entry ON peer_notebook_wording (tenant_id, patient_id, entry_id, id);
CALL tenancy.open_to_patient('peer_notebook_wording');
CALL tenancy.keep_labelled_back('peer_notebook_wording');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON peer_notebook_wording TO concord_app;
