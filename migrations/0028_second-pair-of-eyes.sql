-- A new way into somebody's account or record takes two people: who asked, and who confirmed; whose hand an account comes from.

ALTER TABLE account ADD COLUMN let_in_by uuid;
ALTER TABLE account ADD COLUMN let_in_at timestamptz;
ALTER TABLE account ADD CONSTRAINT account_opener_exists FOREIGN KEY (tenant_id, let_in_by) REFERENCES account (tenant_id, id);
COMMENT ON COLUMN account.let_in_by IS 'Whose invitation opened it; null: the operator''s, or before this was written down. Two accounts of one hand are no two pairs of eyes while they are new.';
-- Whose link to a record was undone, and who was here as a patient only, has no role until they are invited to their own record.
ALTER TABLE account DROP CONSTRAINT account_roles_known;
ALTER TABLE account ADD CONSTRAINT account_roles_known CHECK ((cardinality(roles) > 0 OR status = 'disabled') AND roles <@ ARRAY[
  'practitioner', 'patient', 'representative', 'peer_supporter', 'natural_support', 'administrator', 'privacy_officer', 'integrator']);

CREATE TABLE account_change (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  account_id  uuid NOT NULL,
  of_patient_id uuid,
  what        text NOT NULL,
  email       text,
  roles       text[],
  reason      text NOT NULL,
  state       text NOT NULL,
  asked_by    uuid NOT NULL,
  asked_at    timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  answered_by uuid,
  answered_at timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT account_change_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT account_change_patient_exists FOREIGN KEY (tenant_id, of_patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT account_change_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT account_change_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT account_change_what_known CHECK (what IN ('password', 'second_factor', 'address', 'roles', 'unlinking')),
  CONSTRAINT account_change_says_enough CHECK ((what = 'address') = (email IS NOT NULL) AND (what = 'roles') = (roles IS NOT NULL)),
  CONSTRAINT account_change_state_known CHECK (state IN ('asked', 'confirmed', 'declined', 'withdrawn', 'lapsed')),
  CONSTRAINT account_change_takes_two CHECK (state <> 'confirmed' OR (answered_by IS NOT NULL AND answered_by <> asked_by))
);
COMMENT ON TABLE account_change IS 'What opens somebody''s account another way, or gives it more: asked by an administrator, confirmed by a second person. Never deleted.';
COMMENT ON COLUMN account_change.of_patient_id IS 'The patient record that the account was linked to when it was asked.';
CREATE UNIQUE INDEX one_change_of_a_kind_at_a_time ON account_change (tenant_id, account_id, what) WHERE state = 'asked';
CREATE INDEX account_change_of_account ON account_change (tenant_id, account_id, id);
CALL tenancy.open_to_tenant('account_change');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, version) ON account_change TO concord_app;

ALTER TABLE invitation ADD COLUMN awaits_confirmation boolean NOT NULL DEFAULT false;
ALTER TABLE invitation ADD COLUMN confirmed_by uuid;
ALTER TABLE invitation ADD COLUMN change_id uuid;
ALTER TABLE invitation ADD CONSTRAINT invitation_confirmer_exists FOREIGN KEY (tenant_id, confirmed_by) REFERENCES account (tenant_id, id);
ALTER TABLE invitation ADD CONSTRAINT invitation_change_exists FOREIGN KEY (tenant_id, change_id) REFERENCES account_change (tenant_id, id);
ALTER TABLE invitation ADD CONSTRAINT invitation_takes_two CHECK (confirmed_by IS NULL OR confirmed_by IS DISTINCT FROM issued_by);
COMMENT ON COLUMN invitation.awaits_confirmation IS 'An administrator asked for it: there is no code until somebody who knows the patient, or a second administrator, confirms.';
COMMENT ON COLUMN invitation.change_id IS 'The code takes the second factor off for whoever also has the password: the person''s own proof for this change.';

ALTER TABLE session DROP CONSTRAINT session_end_reason_known;
ALTER TABLE session ADD CONSTRAINT session_end_reason_known
  CHECK (end_reason IN ('signed_out', 'ended_by_owner', 'token_reuse', 'account_disabled', 'password_changed', 'account_changed', 'key_retired'));
