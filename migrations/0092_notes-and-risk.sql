-- What practitioners write down for themselves and each other, open to the patient unless something on record stands against it; every
-- wording of a note stays. And what was withheld, why, until when, and what somebody else said to it.

CREATE TABLE clinical_note (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  happened_on     date NOT NULL,
  status          text NOT NULL,
  error_reason    text,
  written_by      uuid NOT NULL,
  written_at      timestamptz NOT NULL,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT note_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT note_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT note_author_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT note_status_known CHECK (status IN ('current', 'entered-in-error')),
  CONSTRAINT note_error_said CHECK ((status = 'entered-in-error') = (error_reason IS NOT NULL)),
  CONSTRAINT note_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE clinical_note IS 'A note of a practitioner. How it reads, clinical_note_wording says.';
CREATE INDEX notes_of_patient ON clinical_note (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('clinical_note');
CALL tenancy.keep_labelled_back('clinical_note');
GRANT SELECT, INSERT, UPDATE (status, error_reason, version, label, labelled_itself) ON clinical_note TO concord_app;

CREATE TABLE clinical_note_wording (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  note_id             uuid NOT NULL,
  text                text NOT NULL,
  reason              text,
  keep_wording_reason text,
  written_by          uuid NOT NULL,
  written_at          timestamptz NOT NULL,
  label               text,
  labelled_itself     boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT wording_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT worded_note_exists FOREIGN KEY (tenant_id, patient_id, note_id) REFERENCES clinical_note (tenant_id, patient_id, id),
  CONSTRAINT wording_author_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT wording_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE clinical_note_wording IS 'How a note reads. Never changed: after an amendment another one follows, the last one counts, and all stay.';
COMMENT ON COLUMN clinical_note_wording.reason IS 'Why it was amended; null for the first one.';
CREATE INDEX wordings_of_note ON clinical_note_wording (tenant_id, patient_id, note_id, id);
CALL tenancy.open_to_patient('clinical_note_wording');
CALL tenancy.keep_labelled_back('clinical_note_wording');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON clinical_note_wording TO concord_app;

CREATE TABLE note_withholding (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  note_id         uuid NOT NULL,
  ground          text NOT NULL,
  reason          text NOT NULL,
  until           date NOT NULL,
  state           text NOT NULL,
  withheld_by     uuid NOT NULL,
  withheld_at     timestamptz NOT NULL,
  review_asked_at timestamptz,
  reviewed_by     uuid,
  reviewed_at     timestamptz,
  answer          text,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT withholding_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT withheld_note_exists FOREIGN KEY (tenant_id, patient_id, note_id) REFERENCES clinical_note (tenant_id, patient_id, id),
  CONSTRAINT withholder_exists FOREIGN KEY (tenant_id, withheld_by) REFERENCES account (tenant_id, id),
  CONSTRAINT withholding_reviewer_exists FOREIGN KEY (tenant_id, reviewed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT withholding_ground_known CHECK (ground IN ('danger_to_patient', 'harm_to_another', 'told_in_confidence')),
  CONSTRAINT withholding_state_known CHECK (state IN ('withheld', 'review-asked', 'upheld', 'ended')),
  CONSTRAINT withholding_reviewed_whole CHECK (num_nonnulls(reviewed_by, reviewed_at, answer) IN (0, 3)),
  CONSTRAINT withholding_judged_by_another CHECK (reviewed_by <> withheld_by),
  CONSTRAINT withholding_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE note_withholding IS 'That a note is not open to the patient for a time: on which ground, why, until when, and what somebody else said to it.';
CREATE UNIQUE INDEX one_withholding_per_note ON note_withholding (tenant_id, note_id) WHERE state <> 'ended';
CREATE INDEX withholdings_of_note ON note_withholding (tenant_id, patient_id, note_id, id);
CALL tenancy.open_to_patient('note_withholding');
CALL tenancy.keep_labelled_back('note_withholding');
GRANT SELECT, INSERT, UPDATE (state, review_asked_at, reviewed_by, reviewed_at, answer, label, labelled_itself, version) ON note_withholding TO concord_app;

-- What raises and eases danger for somebody now, as the two see it: a compartment of its own. It has neither a score nor a level, fills
-- nothing in the plan, and is never changed: the last one counts, and all stay.

CREATE TABLE risk_formulation (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  patient_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  what_raises      text NOT NULL,
  what_eases       text NOT NULL,
  what_could_change text NOT NULL,
  what_we_do       text NOT NULL,
  made_together    boolean NOT NULL,
  why_not_together text,
  look_again_on    date NOT NULL,
  keep_wording_reason text,
  written_by       uuid NOT NULL,
  written_at       timestamptz NOT NULL,
  label            text,
  labelled_itself  boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT formulation_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT formulation_author_exists FOREIGN KEY (tenant_id, written_by) REFERENCES account (tenant_id, id),
  CONSTRAINT formulation_together_or_why CHECK (made_together = (why_not_together IS NULL)),
  CONSTRAINT formulation_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE risk_formulation IS 'What raises and eases danger now, what could change it, what we do, and when we look again. Never changed: the last one counts.';
CREATE INDEX formulations_of_patient ON risk_formulation (tenant_id, patient_id, id);
CREATE INDEX formulations_due ON risk_formulation (tenant_id, look_again_on);
CALL tenancy.open_to_patient('risk_formulation');
CALL tenancy.keep_labelled_back('risk_formulation');
CALL tenancy.show_to_clock('risk_formulation');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON risk_formulation TO concord_app;
