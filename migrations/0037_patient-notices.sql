-- The notice that a programme under 42 CFR Part 2 gives its patients (42 CFR 2.22), and who got which edition, when and how.

ALTER TABLE tenant_setting ADD COLUMN part2_program boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN tenant_setting.part2_program IS 'The organisation is a programme under 42 CFR Part 2: its patients get the notice of 42 CFR 2.22.';

CREATE TABLE patient_notice (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  language      text NOT NULL,
  number        integer NOT NULL,
  title         text NOT NULL,
  elements      jsonb NOT NULL,
  contact       jsonb NOT NULL,
  effective_on  date NOT NULL,
  content_hash  text NOT NULL,
  published_by  uuid NOT NULL,
  published_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_notice_per_number UNIQUE (tenant_id, language, number),
  CONSTRAINT patient_notice_publisher_exists FOREIGN KEY (tenant_id, published_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE patient_notice IS 'An edition of the notice, with the text of each element that 42 CFR 2.22(b)(1) asks for. Nobody edits a row.';
CALL tenancy.open_to_tenant('patient_notice');
GRANT SELECT, INSERT ON patient_notice TO concord_app;

CREATE TABLE patient_notice_given (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  notice_id           uuid NOT NULL,
  occasion            text NOT NULL,
  how                 text NOT NULL,
  agreed_to_email     boolean NOT NULL,
  given_by            uuid NOT NULL,
  given_at            timestamptz NOT NULL,
  receipt             text,
  acknowledged_by     uuid,
  acknowledged_at     timestamptz,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT notice_given_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT notice_given_exists FOREIGN KEY (tenant_id, notice_id) REFERENCES patient_notice (tenant_id, id),
  CONSTRAINT notice_giver_exists FOREIGN KEY (tenant_id, given_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notice_acknowledger_exists FOREIGN KEY (tenant_id, acknowledged_by) REFERENCES account (tenant_id, id),
  CONSTRAINT notice_occasion_known CHECK (occasion IN ('admission', 'capacity_returned', 'first_service', 'after_emergency', 'new_edition', 'on_request')),
  CONSTRAINT notice_given_how CHECK (how IN ('paper', 'portal', 'email') AND (how <> 'email' OR agreed_to_email)),
  CONSTRAINT notice_acknowledged_complete CHECK (num_nonnulls(acknowledged_by, acknowledged_at) IN (0, 2))
);
COMMENT ON TABLE patient_notice_given IS 'That a patient was given an edition of the notice: by whom, when, how, and whether they say so too.';
COMMENT ON COLUMN patient_notice_given.receipt IS 'What staff recorded of the receipt: signed on paper, or why there is none.';
CREATE INDEX notice_given_of_patient ON patient_notice_given (tenant_id, patient_id, notice_id, id);
CALL tenancy.open_to_patient('patient_notice_given');
GRANT SELECT, INSERT, UPDATE (acknowledged_by, acknowledged_at, version) ON patient_notice_given TO concord_app;
