-- Patients: who the people are whom the clinic works with. Accounts come next, since one can be a patient's own.

CREATE TABLE patient (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid REFERENCES tenant (id),
  id             uuid NOT NULL,
  identifier     text NOT NULL,
  given_name     text NOT NULL,
  family_name    text NOT NULL,
  preferred_name text,
  pronouns       text,
  birth_date     date NOT NULL,
  languages      text[] NOT NULL DEFAULT '{}',
  version        integer NOT NULL DEFAULT 1,
  recorded_by    uuid NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT patient_identifier_is_free UNIQUE (tenant_id, identifier)
);
CREATE INDEX patient_by_name ON patient (tenant_id, family_name, given_name, id);
COMMENT ON TABLE patient IS 'The patient record: who the person is. Clinical content lives in tables that carry patient_id.';
CALL tenancy.guard('patient');
CREATE POLICY same_patient ON patient
  USING (id = NULLIF(current_setting('concord.patient_id', true), '')::uuid)
  WITH CHECK (id = NULLIF(current_setting('concord.patient_id', true), '')::uuid);
CREATE POLICY registry ON patient
  USING (current_setting('concord.scope', true) = 'tenant') WITH CHECK (current_setting('concord.scope', true) = 'tenant');
GRANT SELECT, INSERT, UPDATE ON patient TO concord_app;
