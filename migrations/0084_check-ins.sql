-- Check-ins: how somebody's day is, as they say in a minute.

CREATE TABLE check_in (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  checked_in_on   date NOT NULL,
  mood            text,
  sleep           text,
  energy          text,
  signs           jsonb NOT NULL,
  words           text,
  visibility      text NOT NULL,
  written_by      uuid NOT NULL,
  recorded_at     timestamptz NOT NULL,
  corrects_id     uuid,
  taken_back_at   timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT check_in_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT check_in_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT check_in_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT corrected_check_in_exists FOREIGN KEY (tenant_id, patient_id, corrects_id) REFERENCES check_in (tenant_id, patient_id, id),
  CONSTRAINT check_in_mood_known CHECK (mood IN ('very_low', 'low', 'in_between', 'all_right', 'good', 'not_today')),
  CONSTRAINT check_in_sleep_known CHECK (sleep IN ('hardly', 'a_little', 'some', 'enough', 'plenty', 'not_today')),
  CONSTRAINT check_in_energy_known CHECK (energy IN ('hardly', 'a_little', 'some', 'enough', 'plenty', 'not_today')),
  CONSTRAINT check_in_says_something CHECK (num_nonnulls(mood, sleep, energy, words) > 0 OR jsonb_array_length(signs) > 0),
  CONSTRAINT check_in_visibility_known CHECK (visibility IN ('private', 'shared')),
  CONSTRAINT check_in_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE check_in IS 'How a day of a patient was, as they or who acts for them said. What is corrected is taken back and said anew.';
COMMENT ON COLUMN check_in.signs IS 'Warning signs as [{signId, text}]: signId is a line of the safety plan, or null for own words; text is what it said then.';
COMMENT ON COLUMN check_in.visibility IS 'private: the patient’s side alone; shared: also those to whom the class check_ins is open.';
COMMENT ON COLUMN check_in.label IS 'substance_use: kept from whom that class is not open.';
CREATE INDEX check_ins_of_patient ON check_in (tenant_id, patient_id, id);
CREATE INDEX check_ins_by_day ON check_in (tenant_id, patient_id, checked_in_on, id);
CREATE UNIQUE INDEX one_correction_per_check_in ON check_in (tenant_id, corrects_id) WHERE corrects_id IS NOT NULL;
CALL tenancy.open_to_patient('check_in');
CALL tenancy.keep_labelled_back('check_in');
CALL tenancy.show_to_clock('check_in');
GRANT SELECT, INSERT, UPDATE (visibility, taken_back_at, version, label, labelled_itself) ON check_in TO concord_app;
