-- Advance preferences: what somebody wants, and does not want, in a crisis, and how that comes to count. Written anew it is another row,
-- and the last one counts; what became of it are events, from which follows where it stands.

CREATE TABLE advance_preferences (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  number          integer NOT NULL,
  wanted_text     text,
  not_wanted_text text,
  may_act         jsonb NOT NULL,
  lasts_days      integer NOT NULL,
  visibility      text NOT NULL,
  key_one         uuid,
  key_two         uuid,
  written_by      uuid NOT NULL,
  written_at      timestamptz NOT NULL,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT advance_preferences_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT advance_preferences_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT advance_preferences_writer_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT advance_key_one_exists FOREIGN KEY (tenant_id, key_one) REFERENCES account (tenant_id, id),
  CONSTRAINT advance_key_two_exists FOREIGN KEY (tenant_id, key_two) REFERENCES account (tenant_id, id),
  CONSTRAINT advance_preferences_say_something CHECK (num_nonnulls(wanted_text, not_wanted_text) > 0),
  CONSTRAINT advance_preferences_days_range CHECK (lasts_days BETWEEN 1 AND 90),
  CONSTRAINT advance_preferences_visibility_known CHECK (visibility IN ('private', 'shared')),
  CONSTRAINT two_keys_or_none CHECK (num_nonnulls(key_one, key_two) <> 1 AND key_one <> key_two),
  CONSTRAINT advance_preferences_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE advance_preferences IS 'What a patient wants and does not want in a crisis, and who holds the two keys to it. Never changed: the last one counts.';
COMMENT ON COLUMN advance_preferences.may_act IS 'Who may act, as [{name, phone, words}].';
COMMENT ON COLUMN advance_preferences.visibility IS 'private: the text is the patient’s until it counts; shared: also before, for those to whom the class safety_plan is open.';
CREATE UNIQUE INDEX one_writing_of_preferences_at_a_time ON advance_preferences (tenant_id, patient_id, number);
CALL tenancy.open_to_patient('advance_preferences');
CALL tenancy.keep_labelled_back('advance_preferences');
CALL tenancy.show_to_clock('advance_preferences');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON advance_preferences TO concord_app;

-- Carries no label: it says who did what and when, and nothing of the text.
CREATE TABLE advance_event (
  tenant_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id             uuid NOT NULL,
  patient_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  preferences_id uuid NOT NULL,
  kind           text NOT NULL,
  by_account     uuid NOT NULL,
  at             timestamptz NOT NULL,
  until          timestamptz,
  looked_on      date,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT advance_event_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT advance_event_preferences_exist FOREIGN KEY (tenant_id, patient_id, preferences_id) REFERENCES advance_preferences (tenant_id, patient_id, id),
  CONSTRAINT advance_event_account_exists FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id),
  CONSTRAINT advance_event_kind_known CHECK (kind IN ('written', 'key_turned', 'activated', 'ended', 'looked_at')),
  CONSTRAINT advance_event_ends_by_itself CHECK ((kind IN ('key_turned', 'activated')) = (until IS NOT NULL)),
  CONSTRAINT advance_event_looked_on_a_day CHECK ((kind = 'looked_at') = (looked_on IS NOT NULL))
);
COMMENT ON TABLE advance_event IS 'Every step with advance preferences: who wrote, turned a key, activated, ended or looked at them. Append-only by privilege.';
COMMENT ON COLUMN advance_event.until IS 'From here on a turned key, or an activation, counts no more: nobody needs to be there for that.';
CREATE INDEX events_of_advance_preferences ON advance_event (tenant_id, patient_id, preferences_id, id);
CREATE INDEX advance_events_by_end ON advance_event (tenant_id, until) WHERE until IS NOT NULL;
CALL tenancy.open_to_patient('advance_event');
CALL tenancy.show_to_clock('advance_event');
GRANT SELECT, INSERT ON advance_event TO concord_app;

-- What an emergency put into a safety plan lapses by itself: the job that tells people of time sees when.
CALL tenancy.show_to_clock('safety_plan_proposal');
