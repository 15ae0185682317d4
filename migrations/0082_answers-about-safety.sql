-- Answers about safety: whom the organisation tells of them and by when, and what became of each.

CREATE TABLE alert_protocol (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  steps         jsonb NOT NULL,
  staffed_hours jsonb NOT NULL,
  published_by  uuid NOT NULL,
  published_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT protocol_author_exists FOREIGN KEY (tenant_id, published_by) REFERENCES account (tenant_id, id),
  CONSTRAINT protocol_has_steps CHECK (jsonb_array_length(steps) BETWEEN 1 AND 3)
);
COMMENT ON TABLE alert_protocol IS 'Who hears of an answer about safety first, second and third, by when, and when anybody is there. Never changed: the last edition counts.';
CALL tenancy.open_to_tenant('alert_protocol');
GRANT SELECT, INSERT ON alert_protocol TO concord_app;

-- Carries no label: it names neither the questionnaire nor what else was answered, and whoever is to act must find it.
CREATE TABLE safety_alert (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  patient_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  questionnaire_id uuid NOT NULL,
  question         text NOT NULL,
  answer           text NOT NULL,
  state            text NOT NULL,
  raised_at        timestamptz NOT NULL,
  step             integer NOT NULL,
  due_at           timestamptz NOT NULL,
  acknowledged_by  uuid,
  acknowledged_at  timestamptz,
  said             text,
  agreed           text,
  next_contact_on  date,
  version          integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT alert_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT alert_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT alert_questionnaire_exists FOREIGN KEY (tenant_id, patient_id, questionnaire_id) REFERENCES questionnaire (tenant_id, patient_id, id),
  CONSTRAINT alert_acknowledger_exists FOREIGN KEY (tenant_id, acknowledged_by) REFERENCES account (tenant_id, id),
  CONSTRAINT alert_state_known CHECK (state IN ('open', 'acknowledged')),
  CONSTRAINT alert_acknowledged_complete CHECK ((state = 'acknowledged') = (num_nonnulls(acknowledged_by, acknowledged_at, said, agreed, next_contact_on) = 5))
);
COMMENT ON TABLE safety_alert IS 'That a patient answered a question about safety above 0, and what became of it. A corrected answer adds to it and never takes it back.';
CREATE UNIQUE INDEX one_open_alert_per_questionnaire ON safety_alert (tenant_id, questionnaire_id) WHERE state = 'open';
CREATE INDEX alerts_waiting ON safety_alert (tenant_id, due_at) WHERE state = 'open';
CALL tenancy.open_to_patient('safety_alert');
CALL tenancy.show_to_clock('safety_alert');
GRANT SELECT, INSERT, UPDATE (state, step, due_at, acknowledged_by, acknowledged_at, said, agreed, next_contact_on, version) ON safety_alert TO concord_app;

CREATE TABLE safety_alert_event (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  alert_id   uuid NOT NULL,
  kind       text NOT NULL,
  at         timestamptz NOT NULL,
  by_account uuid,
  told       uuid[] NOT NULL,
  step       integer NOT NULL,
  due_at     timestamptz,
  answer     text,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT alert_event_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT alert_of_event_exists FOREIGN KEY (tenant_id, patient_id, alert_id) REFERENCES safety_alert (tenant_id, patient_id, id),
  CONSTRAINT alert_event_account_exists FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id),
  CONSTRAINT alert_event_kind_known CHECK (kind IN ('raised', 'answered_again', 'escalated', 'nobody_left', 'acknowledged'))
);
COMMENT ON TABLE safety_alert_event IS 'Every step of an alert: when, who was told, by when they are to see it.';
CREATE INDEX events_of_alert ON safety_alert_event (tenant_id, patient_id, alert_id, id);
CALL tenancy.open_to_patient('safety_alert_event');
GRANT SELECT, INSERT ON safety_alert_event TO concord_app;
