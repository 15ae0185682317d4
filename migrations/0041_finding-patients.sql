-- Finding patients by name, and noticing that somebody may have a record already.

ALTER TABLE patient ADD COLUMN name_words text NOT NULL DEFAULT '';
ALTER TABLE patient ADD COLUMN preferred_words text NOT NULL DEFAULT '';
COMMENT ON COLUMN patient.name_words IS 'The words of the legal names as they are searched (src/core/text/names.ts), a blank before each.';
COMMENT ON COLUMN patient.preferred_words IS 'The same of the name that the person wants to be called by.';

-- As near as SQL comes to it, for the records that there are; it is written anew whenever a name changes.
ALTER TABLE patient NO FORCE ROW LEVEL SECURITY;
UPDATE patient SET
  name_words = ' ' || btrim(regexp_replace(translate(regexp_replace(normalize(lower(concat_ws(' ', given_name, family_name)), NFKD),
    '[\u0300-\u036f]', '', 'g'), 'łøđæœ''’', 'lodao'), '[^[:alnum:]]+', ' ', 'g')),
  preferred_words = ' ' || btrim(regexp_replace(translate(regexp_replace(normalize(lower(coalesce(preferred_name, '')), NFKD),
    '[\u0300-\u036f]', '', 'g'), 'łøđæœ''’', 'lodao'), '[^[:alnum:]]+', ' ', 'g'));
ALTER TABLE patient FORCE ROW LEVEL SECURITY;

-- Whoever was born on one of some days; most are known to the day, so the others have a place of their own.
CREATE INDEX patient_by_birth ON patient (tenant_id, birth_precision, birth_date);

CREATE TABLE patient_distinction (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  patient_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  other_patient_id uuid NOT NULL,
  reason           text NOT NULL,
  said_by          uuid NOT NULL,
  said_at          timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT patient_distinction_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT patient_distinction_other_exists FOREIGN KEY (tenant_id, other_patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT patient_distinction_speaker_exists FOREIGN KEY (tenant_id, said_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE patient_distinction IS 'Somebody was registered who is like the person of another record, and who registered them said why it is another person.';
CREATE INDEX patient_distinctions_of_patient ON patient_distinction (tenant_id, patient_id, id);
CREATE INDEX patient_distinctions_of_other ON patient_distinction (tenant_id, other_patient_id, id);
CALL tenancy.open_to_patient('patient_distinction');
GRANT SELECT, INSERT ON patient_distinction TO concord_app;
