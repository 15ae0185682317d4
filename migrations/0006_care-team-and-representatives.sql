-- Who stands in which relation to a patient: who cares for them, who acts for them, who is close to them, and who is not
-- to be told.

CREATE TABLE care_team_member (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id uuid NOT NULL,
  role       text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz,
  added_by   uuid NOT NULL,
  ended_by   uuid,
  version    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT care_team_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT care_team_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT care_team_role_known CHECK (role IN ('lead', 'member', 'supervisor')),
  CONSTRAINT care_team_period CHECK (ended_at >= started_at)
);
CREATE UNIQUE INDEX one_membership_per_person ON care_team_member (tenant_id, patient_id, account_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_lead_per_patient ON care_team_member (tenant_id, patient_id) WHERE ended_at IS NULL AND role = 'lead';
CREATE INDEX care_team_caseload ON care_team_member (tenant_id, account_id, patient_id) WHERE ended_at IS NULL;
CALL tenancy.guard('care_team_member');
CREATE POLICY same_patient ON care_team_member
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY my_memberships ON care_team_member FOR SELECT
  USING (current_setting('concord.scope', true) = 'caseload'
         AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (role, ended_at, ended_by, version) ON care_team_member TO concord_app;

CREATE POLICY my_caseload ON patient FOR SELECT USING (
  current_setting('concord.scope', true) = 'caseload'
  AND position(id::text IN current_setting('concord.caseload', true)) > 0);

CREATE TABLE representative (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id          uuid NOT NULL,
  kind                text NOT NULL,
  data_classes        text[] NOT NULL,
  acts                text[] NOT NULL,
  starts_at           timestamptz NOT NULL,
  ends_at             timestamptz,
  evidence            text,
  status              text NOT NULL DEFAULT 'active',
  recorded_by         uuid NOT NULL,
  recorded_at         timestamptz NOT NULL,
  ended_at            timestamptz,
  ended_by            uuid,
  end_reason          text,
  void_reason         text,
  keep_wording_reason text,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT representative_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT representative_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT representative_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT representative_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT representative_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT representative_kind_known CHECK (kind IN ('parent', 'guardian', 'health_care_agent', 'other_legal', 'patient_appointed')),
  CONSTRAINT representative_classes_known CHECK (cardinality(data_classes) > 0 AND data_classes <@ ARRAY['plan', 'progress', 'journey', 'measures', 'safety_plan', 'check_ins', 'journal', 'decisions', 'clinical_notes', 'substance_use']),
  CONSTRAINT representative_acts_known CHECK (acts <@ ARRAY['read', 'take_part', 'consent']),
  CONSTRAINT representative_reads CHECK ('read' = ANY (acts)),
  CONSTRAINT representative_status_known CHECK (status IN ('active', 'ended', 'entered-in-error')),
  CONSTRAINT representative_period CHECK (ends_at > starts_at),
  CONSTRAINT representative_end_complete CHECK (status <> 'ended' OR (ended_at IS NOT NULL AND end_reason IS NOT NULL)),
  CONSTRAINT representative_void_gives_reason CHECK (status <> 'entered-in-error' OR void_reason IS NOT NULL),
  CONSTRAINT representative_was_checked CHECK (kind = 'patient_appointed' OR evidence IS NOT NULL)
);
COMMENT ON TABLE representative IS 'The authority of one person to act for a patient: since when, how far, and what was shown for it. Ended, never deleted.';
COMMENT ON COLUMN representative.evidence IS 'What was shown, and who checked it: for staff.';
CREATE UNIQUE INDEX one_authority_per_person ON representative (tenant_id, patient_id, account_id) WHERE status = 'active';
CREATE INDEX representative_of_account ON representative (tenant_id, patient_id, account_id);
CREATE INDEX representative_parents ON representative (tenant_id, patient_id) WHERE status = 'active' AND kind = 'parent';
CALL tenancy.open_to_patient('representative');
-- The job that ends what a birthday ended finds out where; what it changes, it changes one patient at a time.
CREATE POLICY by_jobs ON representative FOR SELECT
  USING (current_setting('concord.scope', true) = 'tenant' AND NULLIF(current_setting('concord.actor_id', true), '') IS NULL);
GRANT SELECT, INSERT, UPDATE (status, ended_at, ended_by, end_reason, void_reason, keep_wording_reason, version) ON representative TO concord_app;

CREATE TABLE natural_support (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id   uuid,
  name         text NOT NULL,
  relationship text NOT NULL,
  may_be_told  text[] NOT NULL,
  boundaries   text,
  named_by     uuid NOT NULL,
  named_at     timestamptz NOT NULL,
  ended_at     timestamptz,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT natural_support_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT natural_support_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT natural_support_namer_exists FOREIGN KEY (tenant_id, named_by) REFERENCES account (tenant_id, id),
  CONSTRAINT natural_support_classes_known CHECK (may_be_told <@ ARRAY['plan', 'progress', 'journey', 'measures', 'safety_plan', 'check_ins', 'journal', 'decisions', 'clinical_notes', 'substance_use'])
);
COMMENT ON TABLE natural_support IS 'Family, friends and people of the community, as the patient names them. What they may be told in person; it opens no record.';
CREATE INDEX natural_support_list ON natural_support (tenant_id, patient_id, id);
CREATE UNIQUE INDEX one_natural_support_per_account ON natural_support (tenant_id, patient_id, account_id) WHERE ended_at IS NULL;
CALL tenancy.open_to_patient('natural_support');
GRANT SELECT, INSERT, UPDATE (account_id, name, relationship, may_be_told, boundaries, ended_at, version) ON natural_support TO concord_app;

CREATE TABLE excluded_person (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  name        text NOT NULL,
  name_key    text NOT NULL,
  note        text,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  ended_at    timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT excluded_person_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT excluded_person_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT excluded_person_has_name CHECK (name_key <> '')
);
COMMENT ON TABLE excluded_person IS 'People who are not to be told, by name: whether or not they have an account.';
COMMENT ON COLUMN excluded_person.name_key IS 'The name as it is compared: without accents, case and punctuation (src/people/excluded-persons/name-key.ts).';
CREATE UNIQUE INDEX one_exclusion_per_name ON excluded_person (tenant_id, patient_id, name_key) WHERE ended_at IS NULL;
CREATE INDEX excluded_person_list ON excluded_person (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('excluded_person');
GRANT SELECT, INSERT, UPDATE (ended_at, version) ON excluded_person TO concord_app;
