-- Who stands how to a patient, written down: one standing, one row. The request reads these rows and no others.

CREATE TABLE access_grant (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  patient_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id     uuid,
  role           text,
  relation       text NOT NULL,
  effect         text NOT NULL DEFAULT 'permit',
  capacity       text,
  purpose_code   text,
  data_classes   text[] NOT NULL DEFAULT '{}',
  acts           text[] NOT NULL DEFAULT '{}',
  plan_id        uuid,
  chain_id       uuid,
  starts_at      timestamptz,
  ends_at        timestamptz,
  majority_at    timestamptz,
  source_id      uuid NOT NULL,
  source_version integer,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT grant_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT grant_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT grant_is_to_one CHECK (num_nonnulls(account_id, role) = 1),
  CONSTRAINT grant_relation_known CHECK (relation IN ('care_team', 'consent', 'representative', 'facilitator', 'break_glass')),
  CONSTRAINT grant_effect_known CHECK (effect IN ('permit', 'deny')),
  CONSTRAINT grant_denied_by_consent CHECK (relation = 'consent' OR (effect = 'permit' AND role IS NULL)),
  CONSTRAINT grant_says_enough CHECK (CASE relation
    WHEN 'care_team' THEN capacity IS NOT NULL
    WHEN 'consent' THEN num_nonnulls(purpose_code, source_version) = 2 AND cardinality(data_classes) > 0
    WHEN 'representative' THEN capacity IS NOT NULL AND cardinality(data_classes) > 0 AND cardinality(acts) > 0
    WHEN 'facilitator' THEN num_nonnulls(plan_id, chain_id) = 2
    ELSE purpose_code IS NOT NULL END),
  CONSTRAINT grant_period CHECK (ends_at >= starts_at)
);
COMMENT ON TABLE access_grant IS 'A projection of the records that open a patient''s record to somebody, or close it: rows are written and removed with the record they say it of, in its transaction, by src/access/grants/. The source decides; a test derives every row from it again.';
COMMENT ON COLUMN access_grant.role IS 'Everybody who has this role at the time, instead of one account.';
COMMENT ON COLUMN access_grant.capacity IS 'As what: the role on the care team, the kind of authority.';
COMMENT ON COLUMN access_grant.purpose_code IS 'What for: the purpose of the consent, the reason of the emergency.';
COMMENT ON COLUMN access_grant.data_classes IS 'Empty: what the access matrix opens to the relation.';
COMMENT ON COLUMN access_grant.starts_at IS 'Null: as soon as it is written, whatever a server''s clock says.';
COMMENT ON COLUMN access_grant.ends_at IS 'Null: when its source says so. The same as starts_at: over, whatever a server''s clock says.';
COMMENT ON COLUMN access_grant.majority_at IS 'For what ends when the patient comes of age: the beginning of that day. Moves with the birth date and the settings.';
COMMENT ON COLUMN access_grant.source_id IS 'The record that it is written of: a membership, a consent, an authority, a facilitation, an opening.';
CREATE INDEX grant_to_patient ON access_grant (tenant_id, patient_id, account_id);
CREATE INDEX grant_of_account ON access_grant (tenant_id, account_id, relation, patient_id);
CREATE INDEX grant_of_source ON access_grant (tenant_id, source_id);
CREATE INDEX grant_until_majority ON access_grant (tenant_id, patient_id) WHERE majority_at IS NOT NULL;
-- Comparisons and no sub-query: every request reads this table first.
CALL tenancy.guard('access_grant');
CREATE POLICY same_patient ON access_grant
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
-- Lists over patients start from what the actor was granted, alone or with everybody of a role.
CREATE POLICY in_my_lists ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'caseload'
  AND (account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid OR role IS NOT NULL));
-- Whoever opened a record in an emergency shuts it from outside of the record.
CREATE POLICY my_emergency_seen ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND relation = 'break_glass'
  AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
CREATE POLICY my_emergency ON access_grant FOR DELETE USING (
  current_setting('concord.scope', true) = 'tenant' AND relation = 'break_glass'
  AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
-- The settings move the day of majority of everybody at once.
CREATE POLICY majorities_seen ON access_grant FOR SELECT USING (
  current_setting('concord.scope', true) = 'tenant' AND majority_at IS NOT NULL);
CREATE POLICY majorities ON access_grant FOR UPDATE
  USING (current_setting('concord.scope', true) = 'tenant' AND majority_at IS NOT NULL)
  WITH CHECK (current_setting('concord.scope', true) = 'tenant' AND majority_at IS NOT NULL);
GRANT SELECT, INSERT, DELETE, UPDATE (majority_at) ON access_grant TO concord_app;
