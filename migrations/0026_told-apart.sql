-- Names that are like one of somebody who is not to be told, and are another person's: who said so, and when.

CREATE TABLE excluded_person_distinction (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  name       text NOT NULL,
  name_key   text NOT NULL,
  said_by    uuid NOT NULL,
  said_at    timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT distinction_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT distinction_speaker_exists FOREIGN KEY (tenant_id, said_by) REFERENCES account (tenant_id, id),
  CONSTRAINT distinction_has_name CHECK (name_key <> '')
);
COMMENT ON TABLE excluded_person_distinction IS 'Names like those of people who are not to be told, of which somebody said that they are another person''s. They count for who was on the list when it was said.';
CREATE INDEX distinctions_of_patient ON excluded_person_distinction (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('excluded_person_distinction');
GRANT SELECT, INSERT ON excluded_person_distinction TO concord_app;

COMMENT ON COLUMN excluded_person.name_key IS 'The name as it is compared (src/core/text/names.ts): what holds that nobody is on the list twice. Who is the same or similar is judged by the names themselves.';
