-- What was done, and requests that are sent again.

-- Who did what, and who read what. Rows hold ids, never clinical text; the service may add and read, no more.
CREATE TABLE audit_event (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  xact_id      xid8 NOT NULL DEFAULT pg_current_xact_id(),
  request_id   text NOT NULL,
  action       text NOT NULL,
  outcome      text NOT NULL,
  reason       text,
  account_id   uuid,
  session_id   uuid,
  relation     text,
  consent_id   uuid,
  patient_id   uuid,
  resource_id  uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT audit_outcome_known CHECK (outcome IN ('read', 'written', 'denied'))
);
COMMENT ON COLUMN audit_event.xact_id IS 'The writing transaction: what a seal over "everything committed so far" is cut by, since ids are handed out before commit.';
CREATE INDEX audit_of_patient ON audit_event (tenant_id, patient_id, id) WHERE patient_id IS NOT NULL;
CREATE INDEX audit_of_account ON audit_event (tenant_id, account_id, id);
CREATE INDEX audit_denied ON audit_event (tenant_id, id) WHERE outcome = 'denied';
CALL tenancy.guard('audit_event');
CREATE POLICY recording ON audit_event FOR INSERT WITH CHECK (true);
CREATE POLICY same_patient ON audit_event FOR SELECT
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY oversight ON audit_event FOR SELECT
  USING (current_setting('concord.scope', true) = 'tenant');
GRANT SELECT, INSERT ON audit_event TO concord_app;

CREATE TABLE audit_subject (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  event_id   uuid NOT NULL,
  patient_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, event_id, patient_id),
  CONSTRAINT audit_subject_event_exists FOREIGN KEY (tenant_id, event_id) REFERENCES audit_event (tenant_id, id)
);
COMMENT ON TABLE audit_subject IS 'Each patient whom a list showed: a list of fifty names fifty subjects.';
CREATE INDEX audit_subject_of_patient ON audit_subject (tenant_id, patient_id, event_id);
CALL tenancy.guard('audit_subject');
CREATE POLICY recording ON audit_subject FOR INSERT WITH CHECK (true);
CREATE POLICY same_patient ON audit_subject FOR SELECT
  USING (patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY oversight ON audit_subject FOR SELECT
  USING (current_setting('concord.scope', true) = 'tenant');
GRANT SELECT, INSERT ON audit_subject TO concord_app;

-- A list that named a patient is that patient's to read as well. EXISTS, because it is asked of the few rows of a page:
-- IN would first gather every list that ever named the patient.
CREATE POLICY named_in_list ON audit_event FOR SELECT
  USING (EXISTS (SELECT FROM audit_subject subject
                 WHERE subject.tenant_id = NULLIF(current_setting('concord.tenant_id', true), '')::uuid
                   AND subject.event_id = audit_event.id
                   AND subject.patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid));

CREATE TABLE idempotency_key (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  account_id   uuid NOT NULL,
  key          text NOT NULL,
  request_hash bytea NOT NULL,
  status       smallint NOT NULL,
  location     text,
  recorded_at  timestamptz NOT NULL,
  CONSTRAINT idempotency_key_in_flight PRIMARY KEY (tenant_id, account_id, key)
);
COMMENT ON TABLE idempotency_key IS 'Outcomes of POSTs by Idempotency-Key: where the answer can be read again, never the answer itself.';
CALL tenancy.open_to_tenant('idempotency_key');
GRANT SELECT, INSERT, DELETE ON idempotency_key TO concord_app;

-- The operator's requests are sent again like anybody's; the operator belongs to no organisation, and so does this.
CREATE TABLE operator_idempotency_key (
  operator_key_id uuid NOT NULL,
  key             text NOT NULL,
  request_hash    bytea NOT NULL,
  status          smallint NOT NULL,
  location        text,
  recorded_at     timestamptz NOT NULL,
  CONSTRAINT operator_idempotency_key_in_flight PRIMARY KEY (operator_key_id, key),
  CONSTRAINT operator_idempotency_key_operator_exists FOREIGN KEY (operator_key_id) REFERENCES operator_key (id)
);
COMMENT ON TABLE operator_idempotency_key IS 'Outcomes of the operator''s POSTs by Idempotency-Key: where the answer can be read again, never the answer itself.';
GRANT SELECT, INSERT, DELETE ON operator_idempotency_key TO concord_app;
