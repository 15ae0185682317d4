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

-- A plan is one document, as those read it who take no part in the conversation. `plain` is what is left of it without what
-- is labelled; null: nothing is.
CREATE TABLE plan (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  is_open    boolean NOT NULL,
  revision   integer NOT NULL,
  version    integer NOT NULL,
  content    json NOT NULL,
  plain      json,
  PRIMARY KEY (tenant_id, patient_id, id)
);
CALL open_to_patient('plan');
GRANT SELECT, INSERT, UPDATE ON plan TO concord_app;

CREATE TABLE plan_revision (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id    uuid NOT NULL,
  id         uuid NOT NULL,
  content    json NOT NULL,
  ops        json NOT NULL,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, patient_id, plan_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_revision');
GRANT SELECT, INSERT ON plan_revision TO concord_app;

-- What others refer to and lists search: the thin row of a goal or step.
CREATE TABLE plan_element (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL,
  label       text NOT NULL,
  is_labelled boolean NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_element');
GRANT SELECT, INSERT, UPDATE ON plan_element TO concord_app;

-- `content` is the proposal as it is answered, `card` as it stands in the plan.
CREATE TABLE proposal (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  id          uuid NOT NULL,
  state       text NOT NULL DEFAULT 'open',
  party       text NOT NULL,
  elements    uuid[] NOT NULL,
  expires_at  timestamptz NOT NULL,
  content     json NOT NULL,
  card        json NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CREATE INDEX open_proposals ON proposal (tenant_id, patient_id, plan_id, id) WHERE state = 'open';
CALL open_to_patient('proposal');
GRANT SELECT, INSERT, UPDATE ON proposal TO concord_app;

-- What a list shows of a patient, written where it changes. The counts hold until the first of the proposals expires.
CREATE TABLE patient_card (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  family_name    text NOT NULL,
  given_name     text NOT NULL,
  identifier     text NOT NULL,
  display_name   text NOT NULL,
  plan           json,
  open_proposals integer NOT NULL,
  waiting        integer NOT NULL,
  counted_until  timestamptz NOT NULL,
  next_review_on date,
  asked_review   boolean NOT NULL,
  stage          text,
  PRIMARY KEY (tenant_id, patient_id)
);
CALL guard('patient_card', $q$patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid
  OR patient_id IN (SELECT mine.patient_id FROM access_grant mine
                    WHERE mine.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid
                      AND mine.relation = 'care_team' AND mine.ends_at IS NULL)$q$);
GRANT SELECT, INSERT, UPDATE ON patient_card TO concord_app;

-- What happened on the way: `card` as the timeline shows it, `content` as it is read by itself.
CREATE TABLE event (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  at          timestamptz NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL,
  audience    text NOT NULL,
  is_labelled boolean NOT NULL,
  card        json NOT NULL,
  content     json,
  PRIMARY KEY (tenant_id, patient_id, at, id)
);
CALL open_to_patient('event');
GRANT SELECT, INSERT ON event TO concord_app;

CREATE TABLE consent (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  id         uuid NOT NULL,
  content    json NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id)
);
CALL open_to_patient('consent');
GRANT SELECT, INSERT ON consent TO concord_app;

CREATE TABLE consent_event (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  consent_id  uuid NOT NULL,
  number      integer NOT NULL,
  move        text NOT NULL,
  to_status   text NOT NULL,
  by_account  uuid NOT NULL,
  assurance   text NOT NULL,
  proven_at   timestamptz NOT NULL,
  happened_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, patient_id, consent_id, number),
  FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id)
);
CALL open_to_patient('consent_event');
GRANT SELECT, INSERT ON consent_event TO concord_app;

CREATE TABLE withdrawal_receipt (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  consent_id   uuid NOT NULL,
  account_id   uuid NOT NULL,
  data_classes text[] NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, patient_id, consent_id, account_id),
  FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id)
);
CALL open_to_patient('withdrawal_receipt');
GRANT SELECT, INSERT ON withdrawal_receipt TO concord_app;

-- `said_hash` is of what the version says, whenever and by whomever it was frozen.
CREATE TABLE plan_version (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id      uuid NOT NULL,
  id           uuid NOT NULL,
  number       integer NOT NULL,
  revision     integer NOT NULL,
  state        text NOT NULL DEFAULT 'for-signature',
  frozen_by    json NOT NULL,
  frozen_at    timestamptz NOT NULL,
  content      text NOT NULL,
  content_hash text NOT NULL,
  said_hash    text NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, id),
  UNIQUE (tenant_id, patient_id, plan_id, number),
  FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES plan (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_version');
GRANT SELECT, INSERT, UPDATE (state) ON plan_version TO concord_app;

CREATE TABLE plan_signature (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  version_id uuid NOT NULL,
  signed_by  uuid NOT NULL,
  content    json NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, version_id, signed_by),
  FOREIGN KEY (tenant_id, patient_id, version_id) REFERENCES plan_version (tenant_id, patient_id, id)
);
CALL open_to_patient('plan_signature');
GRANT SELECT, INSERT ON plan_signature TO concord_app;

CREATE TABLE frozen_hash (content_hash text PRIMARY KEY);
GRANT SELECT, INSERT ON frozen_hash TO concord_app;

CREATE TABLE audit_event (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  xact_id     xid8 NOT NULL DEFAULT pg_current_xact_id(),
  request_id  uuid NOT NULL,
  action      text NOT NULL,
  outcome     text NOT NULL,
  account_id  uuid,
  session_id  uuid,
  relation    text,
  consent_id  uuid,
  patient_id  uuid,
  resource_id uuid,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_of_patient ON audit_event (tenant_id, patient_id, id) WHERE patient_id IS NOT NULL;
CREATE INDEX audit_of_account ON audit_event (tenant_id, account_id, id);
CALL guard('audit_event', 'true');
GRANT SELECT, INSERT ON audit_event TO concord_app;

CREATE TABLE audit_subject (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL,
  event_id   uuid NOT NULL,
  PRIMARY KEY (tenant_id, patient_id, event_id)
);
CALL guard('audit_subject', 'true');
GRANT SELECT, INSERT ON audit_subject TO concord_app;
