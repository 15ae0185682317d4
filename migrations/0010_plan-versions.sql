-- What was signed stays what was signed: frozen versions, and who signed them.

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
  authority_id uuid,
  attestation  text NOT NULL,
  assurance    text NOT NULL,
  proven_at    timestamptz,
  signed_at    timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_signature_per_person UNIQUE (tenant_id, version_id, signed_by),
  CONSTRAINT plan_signature_version_exists FOREIGN KEY (tenant_id, patient_id, version_id) REFERENCES plan_version (tenant_id, patient_id, id),
  CONSTRAINT signature_authority_exists FOREIGN KEY (tenant_id, patient_id, authority_id) REFERENCES representative (tenant_id, patient_id, id),
  CONSTRAINT plan_signature_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT plan_signature_capacity_known CHECK (capacity IN ('self', 'representative', 'professional', 'supervisor'))
);
COMMENT ON COLUMN plan_signature.attestation IS 'The sentence that the signer was shown and stands by.';
COMMENT ON COLUMN plan_signature.assurance IS 'How the signer had proved who they are in the session in which they signed.';
COMMENT ON COLUMN plan_signature.authority_id IS 'By which authority somebody signed for the patient.';
COMMENT ON COLUMN plan_signature.proven_at IS 'When the signer had last proved who they are; null for signatures from before this was kept.';
-- The timeline reads each kind of event by its time.
CREATE INDEX signature_on_timeline ON plan_signature (tenant_id, patient_id, signed_at, id);
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
