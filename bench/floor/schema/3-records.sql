-- What happened, what was decided, and who did and read what.

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
  id           uuid NOT NULL,
  account_id   uuid NOT NULL,
  data_classes text[] NOT NULL,
  withdrawn_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, patient_id, consent_id, account_id),
  FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id)
);
CALL open_to_patient('withdrawal_receipt');
GRANT SELECT, INSERT ON withdrawal_receipt TO concord_app;

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

-- What the page of a patient shows of their plan and their days, written where it changes.
CREATE TABLE patient_page (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  page       json NOT NULL,
  way        text,
  PRIMARY KEY (tenant_id, patient_id)
);
CALL open_to_patient('patient_page');
GRANT SELECT, INSERT, UPDATE ON patient_page TO concord_app;

-- What a clinician looks at in the morning, one row for each thing that waits or is new.
CREATE TABLE morning_entry (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  kind       text NOT NULL,
  id         uuid,
  plan_id    uuid,
  since      timestamptz,
  due_at     timestamptz
);
CREATE INDEX mornings ON morning_entry (tenant_id, patient_id, kind, due_at, since);
CALL guard('morning_entry', $q$patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid
  OR patient_id IN (SELECT mine.patient_id FROM access_grant mine
                    WHERE mine.account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid
                      AND mine.relation = 'care_team' AND mine.ends_at IS NULL)$q$);
GRANT SELECT, INSERT, DELETE ON morning_entry TO concord_app;

-- The directory of people and places that help, each entry as it is told, and the words by which it is found.
CREATE TABLE resource_entry (
  tenant_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id        uuid NOT NULL,
  card      json NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CALL guard('resource_entry', 'true');
GRANT SELECT ON resource_entry TO concord_app;

CREATE TABLE resource_word (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  word        text COLLATE "C" NOT NULL,
  resource_id uuid NOT NULL,
  weight      integer NOT NULL,
  PRIMARY KEY (tenant_id, word, resource_id) INCLUDE (weight)
);
CALL guard('resource_word', 'true');
GRANT SELECT ON resource_word TO concord_app;

-- What happened, for whoever tells it on, and what each was told of it.
CREATE TABLE domain_event (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  xact_id          xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at      timestamptz NOT NULL DEFAULT now(),
  name             text NOT NULL,
  about_patient_id uuid,
  subject_id       uuid,
  by_account_id    uuid,
  for_account_id   uuid,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX domain_event_in_order ON domain_event (tenant_id, xact_id, id);
CALL guard('domain_event', 'true');
GRANT SELECT, INSERT ON domain_event TO concord_app;

CREATE TABLE notice (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  account_id       uuid,
  kind             text NOT NULL,
  task             boolean NOT NULL,
  about_patient_id uuid NOT NULL,
  about_id         uuid NOT NULL,
  by_account_id    uuid,
  occasion         text,
  told_at          timestamptz NOT NULL DEFAULT now(),
  done_at          timestamptz,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX notices_of ON notice (tenant_id, account_id, id);
CREATE INDEX notices_to_settle ON notice (tenant_id, about_id) WHERE task AND done_at IS NULL;
CALL guard('notice', 'true');
GRANT SELECT, INSERT, UPDATE ON notice TO concord_app;
