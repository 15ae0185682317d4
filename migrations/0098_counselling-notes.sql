-- Notes of what was said in counselling, kept apart (42 CFR 2.11 and 2.31(b), 45 CFR 164.501 and 164.508(a)(2)): read by whoever wrote
-- them, and by whom the patient names in a consent for that alone.

CREATE TABLE counselling_consent (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  reader_id    uuid NOT NULL,
  ends_on      date NOT NULL,
  given_by     uuid NOT NULL,
  given_at     timestamptz NOT NULL,
  withdrawn_at timestamptz,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT counselling_consent_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT counselling_reader_exists FOREIGN KEY (tenant_id, reader_id) REFERENCES account (tenant_id, id),
  CONSTRAINT counselling_consent_giver_exists FOREIGN KEY (tenant_id, given_by) REFERENCES account (tenant_id, id),
  CONSTRAINT counselling_reader_is_another CHECK (reader_id <> given_by)
);
COMMENT ON TABLE counselling_consent IS 'That the patient lets one person read the notes of counselling, until a day, and until they take it back. Combined with no other consent.';
CREATE UNIQUE INDEX one_counselling_consent_per_reader ON counselling_consent (tenant_id, patient_id, reader_id) WHERE withdrawn_at IS NULL;
CALL tenancy.open_to_patient('counselling_consent');
GRANT SELECT, INSERT, UPDATE (withdrawn_at, version) ON counselling_consent TO concord_app;

CREATE TABLE counselling_note (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  happened_on     date NOT NULL,
  written_by      uuid NOT NULL,
  written_at      timestamptz NOT NULL,
  status          text NOT NULL,
  shown_at        timestamptz,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT counselling_note_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT counselling_note_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT counselling_note_author_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT counselling_note_status_known CHECK (status IN ('current', 'entered-in-error'))
);
COMMENT ON TABLE counselling_note IS 'That there is a note of counselling, by whom, and whether its author shows it to the patient. What it says is in counselling_note_text.';
CREATE INDEX counselling_notes_of_patient ON counselling_note (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('counselling_note');
GRANT SELECT, INSERT, UPDATE (status, shown_at, version) ON counselling_note TO concord_app;

-- It names no patient: by the note alone, whose row policy asks for the patient of the request, one comes to what it says.
CREATE TABLE counselling_note_text (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  written_by      uuid NOT NULL,
  text            text NOT NULL,
  keep_wording_reason text,
  is_shown        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT counselling_text_of_note FOREIGN KEY (tenant_id, id) REFERENCES counselling_note (tenant_id, id),
  CONSTRAINT counselling_text_author_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id)
);
COMMENT ON TABLE counselling_note_text IS 'What a note of counselling says. The id is that of the note. There for its author, for whom the consent names, and once it is shown.';
CALL tenancy.guard('counselling_note_text');
-- Rare and small, so that a policy may look for the note and the consent.
CREATE POLICY author_or_own_consent ON counselling_note_text
  USING (EXISTS (
    SELECT FROM counselling_note note
    WHERE note.tenant_id = counselling_note_text.tenant_id AND note.id = counselling_note_text.id
      AND (note.written_by = NULLIF(current_setting('concord.actor_id', true), '')::uuid OR counselling_note_text.is_shown OR EXISTS (
        SELECT FROM counselling_consent given
        WHERE given.tenant_id = note.tenant_id AND given.patient_id = note.patient_id AND given.withdrawn_at IS NULL
          AND given.reader_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid))))
  WITH CHECK (written_by = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (is_shown) ON counselling_note_text TO concord_app;
