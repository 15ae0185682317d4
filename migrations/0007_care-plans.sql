-- The plan that two people write together: what the person says of themselves, its life, how it stood at any moment, and
-- how it reads beside others.

CREATE TABLE care_plan (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  title       text NOT NULL,
  status      text NOT NULL DEFAULT 'draft',
  revision    integer NOT NULL DEFAULT 0,
  version     integer NOT NULL DEFAULT 1,
  opened_by   uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT care_plan_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT care_plan_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT care_plan_status_known CHECK (status IN ('draft', 'active', 'on-hold', 'completed', 'revoked', 'entered-in-error'))
);
COMMENT ON COLUMN care_plan.revision IS 'Raised by one with every accepted proposal; proposals name the revision they were written against.';
CREATE UNIQUE INDEX one_active_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status IN ('active', 'on-hold');
CREATE UNIQUE INDEX one_draft_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status = 'draft';
CALL tenancy.open_to_patient('care_plan');
GRANT SELECT, INSERT, UPDATE (title, status, revision, version) ON care_plan TO concord_app;

CREATE TABLE about_me (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  strengths   text[] NOT NULL DEFAULT '{}',
  values      text[] NOT NULL DEFAULT '{}',
  preferences text[] NOT NULL DEFAULT '{}',
  barriers    text[] NOT NULL DEFAULT '{}',
  hopes       text[] NOT NULL DEFAULT '{}',
  written_by  uuid,
  written_at  timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, plan_id),
  CONSTRAINT about_me_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
COMMENT ON TABLE about_me IS 'Strengths, values, preferences, barriers and hopes, written only by the patient side.';
CALL tenancy.open_to_patient('about_me');
GRANT SELECT, INSERT, UPDATE ON about_me TO concord_app;

CREATE TABLE own_words (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  text       text NOT NULL,
  said_by    uuid NOT NULL,
  said_at    timestamptz NOT NULL,
  dictated_to uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT own_words_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT own_words_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT own_words_not_blank CHECK (btrim(text) <> '')
);
COMMENT ON TABLE own_words IS 'The person''s own sentences. Nobody edits a quote: the service may add rows and read them, no more.';
COMMENT ON COLUMN own_words.dictated_to IS 'Set when a member of staff wrote the sentence down and the person confirmed it.';
CALL tenancy.open_to_patient('own_words');
GRANT SELECT, INSERT ON own_words TO concord_app;

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
COMMENT ON TABLE plan_snapshot IS 'Kept by src/plan/plans/plan-history.interceptor.ts, under the lock of the plan, so that the latest one is the plan itself.';
CREATE INDEX plan_snapshot_at ON plan_snapshot (tenant_id, patient_id, plan_id, taken_at, id);
CALL tenancy.open_to_patient('plan_snapshot');
GRANT SELECT, INSERT ON plan_snapshot TO concord_app;

CREATE TABLE plan_fingerprint (
  tenant_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id   uuid NOT NULL,
  band      smallint NOT NULL,
  value     smallint NOT NULL,
  PRIMARY KEY (tenant_id, plan_id, band),
  CONSTRAINT plan_fingerprint_plan_exists FOREIGN KEY (tenant_id, plan_id) REFERENCES care_plan (tenant_id, id),
  CONSTRAINT plan_fingerprint_band_range CHECK (band BETWEEN 0 AND 31)
);
COMMENT ON TABLE plan_fingerprint IS
  'How a plan reads, as 32 numbers of 16 bits: hashed minima of word groups (MinHash, banded), which show that two plans are alike and cannot be
turned back into words. It is the only thing about a plan that leaves the patient''s own rows, carries no patient id, and is only ever counted.';
CREATE INDEX plan_fingerprint_alike ON plan_fingerprint (tenant_id, band, value, plan_id);
CALL tenancy.open_to_tenant('plan_fingerprint');
GRANT SELECT, INSERT, UPDATE (value) ON plan_fingerprint TO concord_app;
