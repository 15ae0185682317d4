-- Court orders over records about substance use (42 CFR 2.61-2.67): the order authorises, the subpoena compels, and a disclosure needs
-- both. Such a disclosure rests on the order and on no consent.

CREATE TABLE court_order (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  court           text NOT NULL,
  case_number     text NOT NULL,
  ordered_on      date NOT NULL,
  section         text NOT NULL,
  recipient       text NOT NULL,
  data_classes    text[] NOT NULL,
  parts           text NOT NULL,
  conditions      jsonb,
  expires_on      date,
  told_on         date,
  not_told_why    text,
  subpoena        jsonb,
  recorded_by     uuid NOT NULL,
  recorded_at     timestamptz NOT NULL,
  ended_by        uuid,
  ended_at        timestamptz,
  ending_reason   text,
  label           text NOT NULL DEFAULT 'substance_use',
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_court_order_per_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT court_order_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT court_order_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT court_order_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT court_order_section_known CHECK (section IN ('2.63', '2.64', '2.65', '2.66', '2.67')),
  CONSTRAINT court_order_classes_named CHECK (cardinality(data_classes) > 0),
  CONSTRAINT court_order_conditions CHECK (section <> '2.64' OR conditions IS NOT NULL),
  CONSTRAINT court_order_told_or_why CHECK (told_on IS NOT NULL OR not_told_why ~ '\S'),
  CONSTRAINT court_order_ended_complete CHECK (num_nonnulls(ended_by, ended_at, ending_reason) IN (0, 3)),
  CONSTRAINT court_order_label CHECK (label = 'substance_use')
);
COMMENT ON TABLE court_order IS 'An order of a court over a patient''s records, and the subpoena that came with it. The order alone compels nobody (42 CFR 2.61).';
COMMENT ON COLUMN court_order.label IS 'An order under 42 CFR Part 2 tells by itself what the records are about.';
CREATE INDEX court_order_of_patient ON court_order (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('court_order');
CALL tenancy.keep_labelled_back('court_order');
GRANT SELECT, INSERT, UPDATE (told_on, subpoena, ended_by, ended_at, ending_reason, version) ON court_order TO concord_app;

ALTER TABLE disclosure
  ALTER COLUMN consent_id DROP NOT NULL, ALTER COLUMN consent_version DROP NOT NULL,
  ADD COLUMN basis text NOT NULL DEFAULT 'consent', ADD COLUMN court_order_id uuid,
  ADD CONSTRAINT disclosure_order_exists FOREIGN KEY (tenant_id, patient_id, court_order_id) REFERENCES court_order (tenant_id, patient_id, id),
  ADD CONSTRAINT disclosure_has_one_basis CHECK (CASE basis
    WHEN 'consent' THEN num_nonnulls(consent_id, consent_version) = 2 AND court_order_id IS NULL
    WHEN 'court_order' THEN court_order_id IS NOT NULL AND num_nonnulls(consent_id, consent_version) = 0
    ELSE false END);
COMMENT ON COLUMN disclosure.basis IS 'What it rests on: a consent, or an order of a court with a subpoena.';
