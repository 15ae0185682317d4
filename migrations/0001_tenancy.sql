-- Tenancy: how one database keeps organisations apart.
--
-- Every table that holds an organisation's rows carries tenant_id, filled by a column default from the transaction's
-- own setting, and is guarded by one RESTRICTIVE row policy. Tables about a patient carry patient_id in the same way.
-- The settings are put in place with SET LOCAL by src/core/database/transaction.ts and end with the transaction:
--   concord.tenant_id   the organisation of the credential
--   concord.patient_id  the one patient of the route, when the route is about one
--   concord.actor_id    the signed-in account
--   concord.caseload    the patients on whose care team the account is, in lists over them
--   concord.scope       patient | caseload | report | disclosed | tenant | sign_in | operator
--
-- The files that follow have the order of the areas in src/, save that a table comes after those it refers to: patients
-- before the accounts that some of them have, the plan before the consents to what it holds.

CREATE SCHEMA tenancy;
COMMENT ON SCHEMA tenancy IS 'Procedures that migrations call to guard a new table; the running service never uses them.';

CREATE PROCEDURE tenancy.guard(guarded regclass) LANGUAGE plpgsql AS $$
DECLARE
  same_tenant constant text := $q$(tenant_id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid)$q$;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY same_tenant ON %s AS RESTRICTIVE USING %s WITH CHECK %s', guarded, same_tenant, same_tenant);
END $$;
COMMENT ON PROCEDURE tenancy.guard IS 'The restrictive tenant policy. Without a permissive policy beside it the table shows nothing.';

CREATE PROCEDURE tenancy.open_to_tenant(opened regclass) LANGUAGE plpgsql AS $$
BEGIN
  CALL tenancy.guard(opened);
  EXECUTE format('CREATE POLICY within_tenant ON %s USING (true) WITH CHECK (true)', opened);
END $$;
COMMENT ON PROCEDURE tenancy.open_to_tenant IS 'For catalogues and administration: every row of the tenant.';

CREATE PROCEDURE tenancy.open_to_patient(opened regclass) LANGUAGE plpgsql AS $$
DECLARE
  same_patient constant text := $q$(patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)$q$;
BEGIN
  CALL tenancy.guard(opened);
  EXECUTE format('CREATE POLICY same_patient ON %s USING %s WITH CHECK %s', opened, same_patient, same_patient);
  -- A comparison and no sub-query: every statement about a patient pays for its policies. As text, for to make an array of the
  -- list anew for each row took nine tenths of a caseload; an id is found in no other place of it than its own.
  EXECUTE format($q$CREATE POLICY my_caseload ON %s FOR SELECT USING (
    current_setting('concord.scope', true) = 'caseload'
    AND position(patient_id::text IN current_setting('concord.caseload', true)) > 0)$q$, opened);
END $$;
COMMENT ON PROCEDURE tenancy.open_to_patient IS 'For all that is a patient''s: the one patient of the route, or (to read) the patients on whose care team the actor is.';

CREATE TABLE tenant (
  id          uuid PRIMARY KEY,
  slug        text NOT NULL,
  name        text NOT NULL,
  status      text NOT NULL DEFAULT 'active',
  version     integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT tenant_slug_is_free UNIQUE (slug),
  CONSTRAINT tenant_slug_shape CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  CONSTRAINT tenant_status_known CHECK (status IN ('active', 'suspended'))
);
COMMENT ON TABLE tenant IS 'One organisation. Its own row is all that its transactions see of this table.';
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON tenant FOR SELECT
  USING (id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid);
CREATE POLICY by_operator ON tenant
  USING (current_setting('concord.scope', true) = 'operator') WITH CHECK (current_setting('concord.scope', true) = 'operator');
CREATE POLICY by_name_at_sign_in ON tenant FOR SELECT
  USING (current_setting('concord.scope', true) = 'sign_in');
GRANT SELECT, INSERT, UPDATE (status, name, version) ON tenant TO concord_app;

CREATE TABLE tenant_setting (
  tenant_id              uuid PRIMARY KEY DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  locale                 text NOT NULL DEFAULT 'en',
  time_zone              text NOT NULL DEFAULT 'UTC',
  staff_idle_minutes     integer NOT NULL DEFAULT 15,
  staff_session_hours    integer NOT NULL DEFAULT 12,
  patient_idle_minutes   integer NOT NULL DEFAULT 30,
  patient_session_hours  integer NOT NULL DEFAULT 24,
  proposal_days          integer NOT NULL DEFAULT 30,
  divergence_days        integer NOT NULL DEFAULT 30,
  counter_limit          integer NOT NULL DEFAULT 6,
  age_of_majority        integer NOT NULL DEFAULT 18,
  rule_pack              text NOT NULL DEFAULT 'recovery-core',
  rule_pack_tightening   jsonb NOT NULL DEFAULT '{"block": [], "maxReviewDays": null}',
  version                integer NOT NULL DEFAULT 1,
  CONSTRAINT staff_idle_range CHECK (staff_idle_minutes BETWEEN 5 AND 15),
  CONSTRAINT staff_session_range CHECK (staff_session_hours BETWEEN 1 AND 12),
  CONSTRAINT patient_idle_range CHECK (patient_idle_minutes BETWEEN 5 AND 30),
  CONSTRAINT patient_session_range CHECK (patient_session_hours BETWEEN 1 AND 24),
  CONSTRAINT proposal_days_range CHECK (proposal_days BETWEEN 1 AND 365),
  CONSTRAINT divergence_days_range CHECK (divergence_days BETWEEN 1 AND 365),
  CONSTRAINT counter_limit_range CHECK (counter_limit BETWEEN 2 AND 50),
  CONSTRAINT age_of_majority_range CHECK (age_of_majority BETWEEN 14 AND 21),
  CONSTRAINT rule_pack_shape CHECK (rule_pack ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  CONSTRAINT rule_pack_tightening_is_object CHECK (jsonb_typeof(rule_pack_tightening) = 'object')
);
COMMENT ON TABLE tenant_setting IS 'What an organisation decides for itself. Session ends can be made shorter than the defaults, never longer.';
COMMENT ON COLUMN tenant_setting.divergence_days IS 'After so many days of seeing the stage differently a conversation is suggested.';
COMMENT ON COLUMN tenant_setting.counter_limit IS 'After so many counter-proposals in a row a facilitator is offered.';
COMMENT ON COLUMN tenant_setting.age_of_majority IS 'From the birthday on which a patient is so many years old, no parent acts for them by being a parent.';
COMMENT ON COLUMN tenant_setting.rule_pack IS 'The code of one of the packs that the service ships (src/organisation/rule-packs/packs); its newest version is in force.';
COMMENT ON COLUMN tenant_setting.rule_pack_tightening IS 'What the organisation asks beyond its pack: {block: [codes that it turns from warn to block], maxReviewDays: a shorter limit or null}.';
CALL tenancy.open_to_tenant('tenant_setting');
GRANT SELECT, INSERT, UPDATE ON tenant_setting TO concord_app;

CREATE TABLE operator_key (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  secret_hash bytea NOT NULL,
  revoked_at  timestamptz,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE operator_key IS 'Keys of the platform operator, who creates and suspends organisations and reaches nothing inside them. SHA-256 of a 256-bit secret.';
GRANT SELECT, INSERT, UPDATE (revoked_at) ON operator_key TO concord_app;
