-- Who signs a version, in which order, and what it takes to go on without the patient's signature: as the rule pack asked at
-- its freezing. Who is in training, and who is a psychiatrist, stands with their place on the care team.

ALTER TABLE care_team_member
  ADD COLUMN profession  text,
  ADD COLUMN in_training boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT care_team_profession_known CHECK (profession IN ('psychiatrist', 'psychologist', 'nurse', 'social_worker', 'therapist', 'other'));
COMMENT ON COLUMN care_team_member.in_training IS 'Whether they learn the profession under a supervisor, who co-signs what they sign.';

ALTER TABLE plan_version
  ADD COLUMN signing     jsonb,
  ADD COLUMN by_trainee  boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN plan_version.signing IS 'The rules of its signing; null for versions from before they were kept: those of the rule pack as it ships count.';
COMMENT ON COLUMN plan_version.by_trainee IS 'Whether somebody in training put it up for signing, or led the team then.';

ALTER TABLE plan_signature
  ADD COLUMN profession  text,
  ADD COLUMN in_training boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN plan_signature.profession IS 'Of the signer on the care team, when they signed.';

-- Signing without an account: on paper, with the page or its hash and a witness, or on the clinic's device with a code of the
-- person's own. Never on the word of staff alone.

CREATE TABLE paper_page (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  content_type text NOT NULL,
  content      bytea NOT NULL,
  sha256       text NOT NULL,
  recorded_by  uuid NOT NULL,
  recorded_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT paper_page_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT paper_page_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT paper_page_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT paper_page_type_known CHECK (content_type IN ('image/png', 'image/jpeg', 'application/pdf')),
  CONSTRAINT paper_page_size CHECK (octet_length(content) BETWEEN 1 AND 524288),
  CONSTRAINT paper_page_hash_shape CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE paper_page IS 'A scanned page that somebody signed. It is kept and given out as it came, and never changed.';
CALL tenancy.open_to_patient('paper_page');
GRANT SELECT, INSERT ON paper_page TO concord_app;

CREATE TABLE signing_code (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  code_hash  text NOT NULL,
  handed_by  text NOT NULL,
  issued_by  uuid NOT NULL,
  issued_at  timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  used_with  uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT signing_code_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT signing_code_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT signing_code_issuer_exists FOREIGN KEY (tenant_id, issued_by) REFERENCES account (tenant_id, id),
  CONSTRAINT signing_code_handed_known CHECK (handed_by IN ('paper', 'telephone')),
  CONSTRAINT signing_code_use_complete CHECK ((used_at IS NULL) = (used_with IS NULL)),
  CONSTRAINT signing_code_not_used_by_issuer CHECK (used_with <> issued_by)
);
COMMENT ON TABLE signing_code IS 'A code of the patient''s own, to sign once on the device of the clinic. Whoever issued it cannot sign with it.';
CREATE INDEX signing_code_open ON signing_code (tenant_id, patient_id) WHERE used_at IS NULL;
CALL tenancy.open_to_patient('signing_code');
GRANT SELECT, INSERT, UPDATE (used_at, used_with) ON signing_code TO concord_app;

ALTER TABLE plan_signature
  ALTER COLUMN signed_by DROP NOT NULL,
  ALTER COLUMN assurance DROP NOT NULL,
  ADD COLUMN method      text NOT NULL DEFAULT 'session',
  ADD COLUMN signed_on   date,
  ADD COLUMN page_id     uuid,
  ADD COLUMN page_hash   text,
  ADD COLUMN witness     text,
  ADD COLUMN code_id     uuid,
  ADD COLUMN recorded_by uuid,
  ADD CONSTRAINT signature_of_patient UNIQUE (tenant_id, patient_id, id),
  ADD CONSTRAINT signature_page_exists FOREIGN KEY (tenant_id, patient_id, page_id) REFERENCES paper_page (tenant_id, patient_id, id),
  ADD CONSTRAINT signature_code_exists FOREIGN KEY (tenant_id, patient_id, code_id) REFERENCES signing_code (tenant_id, patient_id, id),
  ADD CONSTRAINT signature_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  ADD CONSTRAINT signature_method_known CHECK (method IN ('session', 'paper', 'clinic_device')),
  ADD CONSTRAINT signature_in_session CHECK ((method = 'session') = (signed_by IS NOT NULL AND assurance IS NOT NULL AND recorded_by IS NULL)),
  ADD CONSTRAINT signature_on_paper CHECK (method <> 'paper' OR num_nonnulls(signed_on, page_hash, witness, recorded_by) = 4),
  ADD CONSTRAINT signature_on_device CHECK (method <> 'clinic_device' OR num_nonnulls(code_id, recorded_by) = 2),
  ADD CONSTRAINT signature_elsewhere_of_patient CHECK (method = 'session' OR party = 'patient');
CREATE UNIQUE INDEX one_recorded_signature ON plan_signature (tenant_id, version_id, capacity, coalesce(authority_id, version_id))
  WHERE method <> 'session';

CREATE TABLE signature_contest (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  signature_id uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  reason       text NOT NULL,
  means        text NOT NULL,
  by_account   uuid NOT NULL,
  contested_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, signature_id),
  CONSTRAINT contest_signature_exists FOREIGN KEY (tenant_id, patient_id, signature_id) REFERENCES plan_signature (tenant_id, patient_id, id),
  CONSTRAINT contest_account_exists FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id),
  CONSTRAINT contest_means_known CHECK (means IN ('portal', 'paper', 'word'))
);
COMMENT ON TABLE signature_contest IS 'The patient''s side says that a signature which somebody recorded for them is not theirs: it counts no more.';
CALL tenancy.open_to_patient('signature_contest');
GRANT SELECT, INSERT ON signature_contest TO concord_app;
GRANT UPDATE (signing) ON plan_version TO concord_app;
