-- Questionnaires that patients are asked to answer, what they answered one by one, and what that comes to.

CREATE TABLE questionnaire (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  instrument_id   uuid NOT NULL,
  instrument_name text NOT NULL,
  due_on          date NOT NULL,
  status          text NOT NULL,
  asked_by        uuid NOT NULL,
  asked_at        timestamptz NOT NULL,
  completed_at    timestamptz,
  withdrawn_at    timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT questionnaire_of_one_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT questionnaire_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT questionnaire_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT questionnaire_status_known CHECK (status IN ('requested', 'in-progress', 'completed', 'withdrawn')),
  CONSTRAINT questionnaire_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE questionnaire IS 'That a patient was asked to answer a questionnaire, which may be one that the service ships.';
CREATE UNIQUE INDEX one_open_questionnaire ON questionnaire (tenant_id, patient_id, instrument_id) WHERE status IN ('requested', 'in-progress');
CREATE INDEX questionnaires_due ON questionnaire (tenant_id, due_on) WHERE status IN ('requested', 'in-progress');
CALL tenancy.open_to_patient('questionnaire');
CALL tenancy.keep_labelled_back('questionnaire');
CALL tenancy.show_to_clock('questionnaire');
GRANT SELECT, INSERT, UPDATE (status, completed_at, withdrawn_at, version, label, labelled_itself) ON questionnaire TO concord_app;

CREATE TABLE questionnaire_answer (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  patient_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  questionnaire_id uuid NOT NULL,
  item             integer NOT NULL,
  value            integer,
  answered_by      uuid NOT NULL,
  answered_at      timestamptz NOT NULL,
  label            text,
  labelled_itself  boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT answer_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT answered_questionnaire_exists FOREIGN KEY (tenant_id, patient_id, questionnaire_id) REFERENCES questionnaire (tenant_id, patient_id, id),
  CONSTRAINT answering_account_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT answer_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE questionnaire_answer IS 'What was answered to one question. Never changed: the last one to a question counts, and all stay.';
COMMENT ON COLUMN questionnaire_answer.value IS 'Null: skipped, which is never 0.';
CREATE INDEX answers_of_questionnaire ON questionnaire_answer (tenant_id, patient_id, questionnaire_id, item, id);
CALL tenancy.open_to_patient('questionnaire_answer');
CALL tenancy.keep_labelled_back('questionnaire_answer');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON questionnaire_answer TO concord_app;

CREATE TABLE measure (
  tenant_id        uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id               uuid NOT NULL,
  patient_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  questionnaire_id uuid NOT NULL,
  instrument_id    uuid NOT NULL,
  total            integer NOT NULL,
  answered_on      date NOT NULL,
  recorded_at      timestamptz NOT NULL,
  label            text,
  labelled_itself  boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT measure_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT measured_questionnaire_exists FOREIGN KEY (tenant_id, patient_id, questionnaire_id) REFERENCES questionnaire (tenant_id, patient_id, id),
  CONSTRAINT measure_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE measure IS 'What the answers to a questionnaire came to. Never changed: after a corrected answer another row follows, and the last one counts.';
CREATE INDEX measures_of_patient ON measure (tenant_id, patient_id, id);
CREATE INDEX measures_by_day ON measure (tenant_id, patient_id, answered_on, id);
CREATE INDEX measures_of_questionnaire ON measure (tenant_id, patient_id, questionnaire_id, id);
CALL tenancy.open_to_patient('measure');
CALL tenancy.keep_labelled_back('measure');
GRANT SELECT, INSERT, UPDATE (label, labelled_itself) ON measure TO concord_app;
