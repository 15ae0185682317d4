-- Who stands in which relation to a patient.

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
  CONSTRAINT care_team_role_known CHECK (role IN ('lead', 'member')),
  CONSTRAINT care_team_period CHECK (ended_at >= started_at)
);
CREATE UNIQUE INDEX one_membership_per_person ON care_team_member (tenant_id, patient_id, account_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_lead_per_patient ON care_team_member (tenant_id, patient_id) WHERE ended_at IS NULL AND role = 'lead';
CREATE INDEX care_team_caseload ON care_team_member (tenant_id, account_id, patient_id) WHERE ended_at IS NULL;
CALL tenancy.guard('care_team_member');
CREATE POLICY same_patient ON care_team_member
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
-- Not the general caseload policy: that one reads this table, and a policy cannot lean on itself.
CREATE POLICY my_memberships ON care_team_member FOR SELECT
  USING (current_setting('concord.scope', true) = 'caseload'
         AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (role, ended_at, ended_by, version) ON care_team_member TO concord_app;

CREATE POLICY my_caseload ON patient FOR SELECT USING (
  current_setting('concord.scope', true) = 'caseload'
  AND id IN (SELECT member.patient_id FROM care_team_member member
             WHERE member.tenant_id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid
               AND member.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid
               AND member.ended_at IS NULL));

CREATE TABLE consent (
  tenant_id            uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                   uuid NOT NULL,
  patient_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  kind                 text NOT NULL,
  status               text NOT NULL,
  recipient_account_id uuid NOT NULL,
  data_classes         text[] NOT NULL,
  purpose              text NOT NULL,
  starts_at            timestamptz NOT NULL,
  ends_at              timestamptz,
  decided_by           uuid NOT NULL,
  withdrawn_at         timestamptz,
  withdrawn_by         uuid,
  version              integer NOT NULL DEFAULT 1,
  recorded_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT consent_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT consent_recipient_exists FOREIGN KEY (tenant_id, recipient_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT consent_kind_known CHECK (kind IN ('treatment', 'sharing', 'disclosure', 'research', 'telehealth')),
  CONSTRAINT consent_status_known CHECK (status IN ('draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error')),
  CONSTRAINT consent_covers_something CHECK (cardinality(data_classes) > 0),
  CONSTRAINT consent_classes_known CHECK (data_classes <@ ARRAY['plan', 'progress', 'journey', 'measures', 'safety_plan', 'check_ins', 'journal', 'decisions', 'clinical_notes', 'substance_use']),
  CONSTRAINT consent_period CHECK (ends_at > starts_at)
);
CREATE INDEX consent_of_recipient ON consent (tenant_id, patient_id, recipient_account_id) WHERE status = 'active';
CALL tenancy.open_to_patient('consent');
GRANT SELECT, INSERT, UPDATE (status, withdrawn_at, withdrawn_by, version) ON consent TO concord_app;
