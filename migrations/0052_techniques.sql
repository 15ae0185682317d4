-- Techniques: what people can do for themselves. What the service comes with is in src/support/techniques/shipped and copied to nobody;
-- here are what an organisation has written itself, which it does not offer, and what patients note of their practice.

CREATE TABLE technique (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  title         text NOT NULL,
  in_short      text NOT NULL,
  how_to        text[] NOT NULL,
  minutes_from  integer,
  minutes_to    integer,
  helps_when    text NOT NULL,
  cautions      text[] NOT NULL,
  stages        text[] NOT NULL,
  sources       jsonb NOT NULL,
  substance_use boolean NOT NULL DEFAULT false,
  keep_wording_reason text,
  added_by      uuid NOT NULL,
  added_at      timestamptz NOT NULL,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT technique_author_exists FOREIGN KEY (tenant_id, added_by) REFERENCES account (tenant_id, id),
  CONSTRAINT technique_minutes_in_order CHECK (minutes_from <= minutes_to),
  CONSTRAINT technique_has_steps CHECK (cardinality(how_to) BETWEEN 1 AND 12)
);
COMMENT ON TABLE technique IS 'A technique that the organisation has written itself.';
CALL tenancy.open_to_tenant('technique');
GRANT SELECT, INSERT, UPDATE ON technique TO concord_app;

CREATE TABLE hidden_technique (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  technique_id uuid NOT NULL,
  hidden_by    uuid NOT NULL,
  hidden_at    timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, technique_id),
  CONSTRAINT technique_hider_exists FOREIGN KEY (tenant_id, hidden_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE hidden_technique IS 'What the organisation does not offer, shipped or its own. The row goes when it is offered again.';
CALL tenancy.open_to_tenant('hidden_technique');
GRANT SELECT, INSERT, DELETE ON hidden_technique TO concord_app;

CREATE TABLE practice_entry (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  technique_id    uuid NOT NULL,
  title           text NOT NULL,
  practised_on    date NOT NULL,
  minutes         integer,
  helped          text,
  words           text,
  visibility      text NOT NULL,
  written_by      uuid NOT NULL,
  recorded_at     timestamptz NOT NULL,
  taken_back_at   timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT practice_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT practice_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT practice_minutes_range CHECK (minutes BETWEEN 1 AND 600),
  CONSTRAINT practice_helped_known CHECK (helped IN ('a_lot', 'a_little', 'not_this_time', 'made_it_harder')),
  CONSTRAINT practice_visibility_known CHECK (visibility IN ('private', 'shared')),
  CONSTRAINT practice_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE practice_entry IS 'That a patient practised something, as they or who acts for them noted it. The technique may be one that the service ships.';
COMMENT ON COLUMN practice_entry.title IS 'What the technique was called then.';
COMMENT ON COLUMN practice_entry.visibility IS 'private: the patient’s side alone; shared: also those to whom the class check_ins is open.';
COMMENT ON COLUMN practice_entry.label IS 'substance_use: kept from whom that class is not open.';
CREATE INDEX practice_of_patient ON practice_entry (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('practice_entry');
CALL tenancy.keep_labelled_back('practice_entry');
GRANT SELECT, INSERT, UPDATE (visibility, taken_back_at, version, label, labelled_itself) ON practice_entry TO concord_app;

CREATE TABLE helpful_technique (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  technique_id    uuid NOT NULL,
  title           text NOT NULL,
  words           text,
  visibility      text NOT NULL,
  said_by         uuid NOT NULL,
  said_at         timestamptz NOT NULL,
  ended_at        timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT helpful_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT helpful_speaker_exists FOREIGN KEY (tenant_id, said_by) REFERENCES account (tenant_id, id),
  CONSTRAINT helpful_visibility_known CHECK (visibility IN ('private', 'shared')),
  CONSTRAINT helpful_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE helpful_technique IS 'What a patient says works for them, until they take it off their list.';
CREATE UNIQUE INDEX one_helpful_mark_per_technique ON helpful_technique (tenant_id, patient_id, technique_id) WHERE ended_at IS NULL;
CALL tenancy.open_to_patient('helpful_technique');
CALL tenancy.keep_labelled_back('helpful_technique');
GRANT SELECT, INSERT, UPDATE (visibility, ended_at, version, label, labelled_itself) ON helpful_technique TO concord_app;
