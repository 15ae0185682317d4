-- What was signed stays what was signed: frozen versions, signatures, the life of a plan, and how it stood at any moment.

ALTER TABLE care_team_member DROP CONSTRAINT care_team_role_known;
ALTER TABLE care_team_member ADD CONSTRAINT care_team_role_known CHECK (role IN ('lead', 'member', 'supervisor'));

CREATE TABLE plan_version (
  tenant_id         uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                uuid NOT NULL,
  patient_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id           uuid NOT NULL,
  number            integer NOT NULL,
  revision          integer NOT NULL,
  content           text NOT NULL,
  content_hash      text NOT NULL,
  rule_pack         text NOT NULL,
  rule_pack_version integer NOT NULL,
  frozen_by         uuid NOT NULL,
  frozen_at         timestamptz NOT NULL,
  state             text NOT NULL DEFAULT 'for-signature',
  in_force_by       uuid,
  in_force_at       timestamptz,
  unsigned_reason   text,
  version           integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT plan_version_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT one_version_per_number UNIQUE (tenant_id, plan_id, number),
  CONSTRAINT plan_version_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT plan_version_state_known CHECK (state IN ('for-signature', 'in-force', 'superseded')),
  CONSTRAINT plan_version_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT in_force_is_complete CHECK ((in_force_at IS NULL) = (in_force_by IS NULL) AND (state <> 'in-force' OR in_force_at IS NOT NULL))
);
COMMENT ON TABLE plan_version IS 'The plan as it was put up for signing. The service may add versions and move their state; what was frozen is not its to change.';
COMMENT ON COLUMN plan_version.content IS 'Canonical JSON (RFC 8785), as text: these very bytes are what content_hash (SHA-256) is of.';
COMMENT ON COLUMN plan_version.unsigned_reason IS 'Why it was put into force without the patient''s signature, after attempts in good faith.';
CREATE UNIQUE INDEX one_version_in_force ON plan_version (tenant_id, plan_id) WHERE state = 'in-force';
CREATE UNIQUE INDEX one_version_for_signature ON plan_version (tenant_id, plan_id) WHERE state = 'for-signature';
CALL tenancy.open_to_patient('plan_version');
GRANT SELECT, INSERT, UPDATE (state, in_force_by, in_force_at, unsigned_reason, version) ON plan_version TO concord_app;

CREATE TABLE plan_signature (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  version_id   uuid NOT NULL,
  content_hash text NOT NULL,
  signed_by    uuid NOT NULL,
  signer_name  text NOT NULL,
  party        text NOT NULL,
  capacity     text NOT NULL,
  attestation  text NOT NULL,
  assurance    text NOT NULL,
  signed_at    timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_signature_per_person UNIQUE (tenant_id, version_id, signed_by),
  CONSTRAINT plan_signature_version_exists FOREIGN KEY (tenant_id, patient_id, version_id) REFERENCES plan_version (tenant_id, patient_id, id),
  CONSTRAINT plan_signature_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT plan_signature_capacity_known CHECK (capacity IN ('self', 'representative', 'professional', 'supervisor'))
);
COMMENT ON COLUMN plan_signature.attestation IS 'The sentence that the signer was shown and stands by.';
COMMENT ON COLUMN plan_signature.assurance IS 'How the signer had proved who they are in the session in which they signed.';
CALL tenancy.open_to_patient('plan_signature');
GRANT SELECT, INSERT ON plan_signature TO concord_app;

CREATE TABLE signature_attempt (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  version_id  uuid NOT NULL,
  outcome     text NOT NULL,
  method      text NOT NULL,
  occurred_on date NOT NULL,
  reason      text NOT NULL,
  witness     text,
  late_reason text,
  keep_wording_reason text,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT signature_attempt_version_exists FOREIGN KEY (tenant_id, patient_id, version_id) REFERENCES plan_version (tenant_id, patient_id, id),
  CONSTRAINT signature_attempt_outcome_known CHECK (outcome IN ('declined', 'unable', 'not-reached')),
  CONSTRAINT signature_attempt_method_known CHECK (method IN ('in-person', 'phone', 'video', 'letter', 'portal'))
);
COMMENT ON TABLE signature_attempt IS 'That somebody was asked to sign and did not: a record, never a false signature.';
CREATE INDEX signature_attempt_of_version ON signature_attempt (tenant_id, patient_id, version_id);
CALL tenancy.open_to_patient('signature_attempt');
GRANT SELECT, INSERT ON signature_attempt TO concord_app;

CREATE TABLE frozen_hash (
  content_hash text PRIMARY KEY,
  CONSTRAINT frozen_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE frozen_hash IS 'That a version with this hash was frozen here, by some organisation: all that the public check of a receipt may know.';
GRANT SELECT, INSERT ON frozen_hash TO concord_app;

CREATE TABLE plan_status_change (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  move        text NOT NULL,
  from_status text NOT NULL,
  to_status   text NOT NULL,
  reason      text,
  keep_wording_reason text,
  changed_by  uuid NOT NULL,
  party       text,
  changed_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT plan_status_change_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT plan_status_move_known CHECK (move IN ('activate', 'hold', 'resume', 'complete', 'end', 'void'))
);
COMMENT ON TABLE plan_status_change IS 'The life of a plan, one row per move, never edited.';
CREATE INDEX plan_status_change_of_plan ON plan_status_change (tenant_id, patient_id, plan_id, id);
CALL tenancy.open_to_patient('plan_status_change');
GRANT SELECT, INSERT ON plan_status_change TO concord_app;

-- The plan as it stood after each change that anyone made: "as of" reads it from here.
CREATE TABLE plan_snapshot (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id    uuid NOT NULL,
  taken_at   timestamptz NOT NULL,
  content    jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT plan_snapshot_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
COMMENT ON TABLE plan_snapshot IS 'Kept by src/care-plans/plan-history.interceptor.ts, under the lock of the plan, so that the latest one is the plan itself.';
CREATE INDEX plan_snapshot_at ON plan_snapshot (tenant_id, patient_id, plan_id, taken_at, id);
CALL tenancy.open_to_patient('plan_snapshot');
GRANT SELECT, INSERT ON plan_snapshot TO concord_app;
