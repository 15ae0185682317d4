-- The notebook that a patient and a peer supporter write together, and what whoever accompanies peer supporters sees of their work.

CREATE TABLE peer_notebook_entry (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  peer_support_id uuid NOT NULL,
  words           text NOT NULL,
  keep_wording_reason text,
  state           text NOT NULL,
  written_by      uuid NOT NULL,
  written_at      timestamptz NOT NULL,
  worded_by       uuid NOT NULL,
  worded_at       timestamptz NOT NULL,
  approved_by     uuid,
  approved_at     timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT notebook_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT notebook_support_exists FOREIGN KEY (tenant_id, patient_id, peer_support_id) REFERENCES peer_support (tenant_id, patient_id, id),
  CONSTRAINT notebook_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notebook_worder_exists FOREIGN KEY (tenant_id, worded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notebook_approver_exists FOREIGN KEY (tenant_id, approved_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notebook_state_known CHECK (state IN ('draft', 'approved', 'shared', 'taken-back')),
  CONSTRAINT notebook_approval_whole CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CONSTRAINT notebook_seen_when_approved CHECK ((state IN ('approved', 'shared')) <= (approved_at IS NOT NULL) AND (state <> 'draft' OR approved_at IS NULL)),
  CONSTRAINT notebook_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE peer_notebook_entry IS 'What a patient and a peer supporter write together. The care team reads what the patient approved in this wording and shows them.';
COMMENT ON COLUMN peer_notebook_entry.worded_by IS 'Whose wording it is now: another wording needs another approval.';
CREATE INDEX notebook_of_patient ON peer_notebook_entry (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('peer_notebook_entry');
CALL tenancy.keep_labelled_back('peer_notebook_entry');
GRANT SELECT, INSERT, UPDATE (words, keep_wording_reason, state, worded_by, worded_at, approved_by, approved_at, version, label, labelled_itself)
  ON peer_notebook_entry TO concord_app;

CREATE TABLE peer_work (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  supervisor_id    uuid,
  active_supports  integer NOT NULL DEFAULT 0,
  entries          integer NOT NULL DEFAULT 0,
  approved_entries integer NOT NULL DEFAULT 0,
  last_entry_on    date,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT peer_work_account_exists FOREIGN KEY (tenant_id, id) REFERENCES account (tenant_id, id),
  CONSTRAINT peer_work_supervisor_exists FOREIGN KEY (tenant_id, supervisor_id) REFERENCES account (tenant_id, id),
  CONSTRAINT peer_work_supervised_by_another CHECK (supervisor_id <> id),
  CONSTRAINT peer_work_counts CHECK (active_supports >= 0 AND entries >= 0 AND approved_entries >= 0)
);
COMMENT ON TABLE peer_work IS 'Counts and dates of the work of a peer supporter, without a patient and without a word. The id is that of their account.';
CALL tenancy.open_to_tenant('peer_work');
GRANT SELECT, INSERT, UPDATE (supervisor_id, active_supports, entries, approved_entries, last_entry_on) ON peer_work TO concord_app;
