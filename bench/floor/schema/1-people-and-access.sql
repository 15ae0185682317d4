-- The floor's tables: the data model of a plan that is one document, with the least that keeps every promise of the
-- scenarios. Row policies are of the service's kind: one restrictive comparison with the tenant, one permissive with the
-- patient, over a role that owns nothing. It is a database of its own, so that neither side can lean on the other's rows.

CREATE PROCEDURE guard(guarded regclass, shows text) LANGUAGE plpgsql AS $$
DECLARE
  same_tenant constant text := $q$(tenant_id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid)$q$;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY same_tenant ON %s AS RESTRICTIVE USING %s WITH CHECK %s', guarded, same_tenant, same_tenant);
  EXECUTE format('CREATE POLICY shown ON %s USING (%s) WITH CHECK (%2$s)', guarded, shows);
END $$;

CREATE PROCEDURE open_to_patient(opened regclass) LANGUAGE plpgsql AS $$
BEGIN
  CALL guard(opened, $q$patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid$q$);
END $$;

CREATE TABLE tenant (
  tenant_id uuid PRIMARY KEY,
  slug      text NOT NULL UNIQUE,
  status    text NOT NULL DEFAULT 'active',
  time_zone text NOT NULL DEFAULT 'UTC',
  proposal_days         integer NOT NULL DEFAULT 30,
  staff_idle_minutes    integer NOT NULL DEFAULT 15,
  staff_session_hours   integer NOT NULL DEFAULT 12,
  patient_idle_minutes  integer NOT NULL DEFAULT 30,
  patient_session_hours integer NOT NULL DEFAULT 24
);
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON tenant USING (tenant_id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid);
CREATE POLICY by_name_at_sign_in ON tenant USING (current_setting('concord.scope', true) = 'sign_in');
GRANT SELECT ON tenant TO concord_app;

CREATE TABLE account (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  email         text NOT NULL,
  display_name  text NOT NULL,
  roles         text[] NOT NULL,
  status        text NOT NULL,
  password_hash text,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, email)
);
CALL guard('account', 'true');
GRANT SELECT, UPDATE ON account TO concord_app;

CREATE TABLE session (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  account_id       uuid NOT NULL,
  assurance        text NOT NULL,
  proven_at        timestamptz NOT NULL,
  idle_ends_at     timestamptz NOT NULL,
  absolute_ends_at timestamptz NOT NULL,
  ended_at         timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
);
CREATE INDEX session_account ON session (tenant_id, account_id);
CALL guard('session', 'true');
GRANT SELECT, INSERT, UPDATE ON session TO concord_app;

CREATE TABLE refresh_token (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  token_hash bytea NOT NULL,
  session_id uuid NOT NULL,
  issued_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, token_hash),
  FOREIGN KEY (tenant_id, session_id) REFERENCES session (tenant_id, id)
);
CALL guard('refresh_token', 'true');
GRANT SELECT, INSERT ON refresh_token TO concord_app;

CREATE TABLE sign_in_throttle (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  email         text NOT NULL,
  blocked_until timestamptz,
  PRIMARY KEY (tenant_id, email)
);
CALL guard('sign_in_throttle', 'true');
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO concord_app;

-- Whatever opens a record to an account, or closes it, is one row.
CREATE TABLE access_grant (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id   uuid NOT NULL,
  source       uuid NOT NULL,
  relation     text NOT NULL,
  role         text,
  effect       text NOT NULL DEFAULT 'permit',
  data_classes text[],
  starts_at    timestamptz NOT NULL DEFAULT now(),
  ends_at      timestamptz,
  PRIMARY KEY (tenant_id, patient_id, account_id, source),
  FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
);
CREATE INDEX access_grant_caseload ON access_grant (tenant_id, account_id, patient_id) WHERE relation = 'care_team';
CALL guard('access_grant', $q$patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid
  OR account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid$q$);
GRANT SELECT, INSERT, UPDATE ON access_grant TO concord_app;
