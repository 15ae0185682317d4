-- The plan that two people write together: one document, how it stood after every change, its life, and how it reads beside
-- others.

CREATE TABLE care_plan (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  patient_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  title          text NOT NULL,
  status         text NOT NULL DEFAULT 'draft',
  revision       integer NOT NULL DEFAULT 0,
  version        integer NOT NULL DEFAULT 1,
  content        json NOT NULL,
  next_review_on date,
  opened_by      uuid NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT care_plan_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT care_plan_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT care_plan_status_known CHECK (status IN ('draft', 'active', 'on-hold', 'completed', 'revoked', 'entered-in-error')),
  -- One path, so that the document is looked at once. What it finds must not be.
  CONSTRAINT care_plan_content_holds CHECK (NOT jsonb_path_exists(content::jsonb, '$ ? (
    !(@.format >= 1 && @.goals.type() == "array" && @.interventions.type() == "array" && @.supports.type() == "array"
      && @.aboutMe.type() == "object" && @.reviewSchedule.type() == "object" && @.dischargeCriteria.type() == "object")
    || exists(@.goals[*] ? (@.objective != null && @.attainmentScale != null || @.targetDate < @.startDate))
    || exists(@.goals[*].agreements[*] ? ((@.stance == "disagree" || @.stance == "agree-with-reservation") && @.words == null)))'))
);
COMMENT ON COLUMN care_plan.revision IS 'Raised by one with every accepted proposal; proposals name the revision they were written against.';
COMMENT ON COLUMN care_plan.version IS 'Raised by one with every change, also by those that one side makes alone.';
COMMENT ON COLUMN care_plan.content IS 'The whole working plan in the shape of the answer (src/plan/document/plan-document.ts), as the text that was written: json and not jsonb.';
COMMENT ON COLUMN care_plan.next_review_on IS 'From the content: what lists of reviews and caseloads read.';
CREATE UNIQUE INDEX one_active_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status IN ('active', 'on-hold');
CREATE UNIQUE INDEX one_draft_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status = 'draft';
CALL tenancy.open_to_patient('care_plan');
GRANT SELECT, INSERT, UPDATE (status, revision, version, content, next_review_on) ON care_plan TO concord_app;

-- The plan as it stood after each change that anyone made: "as of" reads it from here.
CREATE TABLE plan_revision (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  change      integer NOT NULL,
  revision    integer NOT NULL,
  status      text NOT NULL,
  content     json NOT NULL,
  ops         json NOT NULL,
  by_account  uuid NOT NULL,
  reason      text,
  proposal_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_revision_per_change UNIQUE (tenant_id, plan_id, change),
  CONSTRAINT plan_revision_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
COMMENT ON TABLE plan_revision IS 'Each state of a plan with what led to it: the ops, by whom and why. Written with the plan itself, under its lock; never edited.';
COMMENT ON COLUMN plan_revision.change IS 'The version of the plan that the change led to.';
CREATE INDEX plan_revision_at ON plan_revision (tenant_id, patient_id, plan_id, recorded_at, change);
CALL tenancy.open_to_patient('plan_revision');
GRANT SELECT, INSERT ON plan_revision TO concord_app;

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
