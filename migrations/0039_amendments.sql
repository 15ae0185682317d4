-- What patients ask to be put right in their records (45 CFR 164.526): the request, its answer within 60 days, and what both sides say when it
-- is denied. All of it goes with what is disclosed later.

CREATE TABLE amendment (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id              uuid NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  state           text NOT NULL DEFAULT 'asked',
  data_class      text NOT NULL,
  record_id       uuid,
  words           text NOT NULL,
  asked_by        uuid NOT NULL,
  asked_at        timestamptz NOT NULL,
  due_on          date NOT NULL,
  extension       text,
  answer          text,
  ground          text,
  others_told     text[] NOT NULL DEFAULT '{}',
  answered_by     uuid,
  answered_at     timestamptz,
  goes_along      boolean NOT NULL DEFAULT false,
  disagreement    text,
  disagreed_by    uuid,
  disagreed_at    timestamptz,
  rebuttal        text,
  rebutted_by     uuid,
  rebutted_at     timestamptz,
  label           text,
  labelled_itself boolean NOT NULL DEFAULT false,
  version         integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT amendment_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT amendment_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT amendment_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT amendment_disagreer_exists FOREIGN KEY (tenant_id, disagreed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT amendment_rebutter_exists FOREIGN KEY (tenant_id, rebutted_by) REFERENCES account (tenant_id, id),
  CONSTRAINT amendment_state_known CHECK (state IN ('asked', 'accepted', 'denied', 'withdrawn')),
  CONSTRAINT amendment_ground_known CHECK (ground IN ('not_ours', 'not_in_the_set', 'not_open', 'accurate') AND (ground IS NOT NULL) = (state = 'denied')),
  CONSTRAINT amendment_denied_for_a_ground CHECK (state <> 'denied' OR ground IS NOT NULL),
  CONSTRAINT amendment_answer_complete CHECK (num_nonnulls(answered_by, answered_at, answer) = CASE WHEN state IN ('accepted', 'denied') THEN 3 ELSE 0 END),
  CONSTRAINT amendment_disagreement_complete CHECK (num_nonnulls(disagreed_by, disagreed_at) IN (0, 2) AND goes_along = (disagreed_at IS NOT NULL) AND (NOT goes_along OR state = 'denied')),
  CONSTRAINT amendment_rebuttal_complete CHECK (num_nonnulls(rebuttal, rebutted_by, rebutted_at) IN (0, 3) AND (rebuttal IS NULL OR disagreement IS NOT NULL)),
  CONSTRAINT amendment_not_answered_by_who_asked CHECK (answered_by <> asked_by),
  CONSTRAINT amendment_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE amendment IS 'What a patient asks to be put right. The row stays for whoever discloses, who must send it along; its words are kept back by the statements.';
COMMENT ON COLUMN amendment.goes_along IS 'After a denial the patient wants it sent along with what is disclosed, with or without a statement of disagreement.';
CREATE INDEX amendment_of_patient ON amendment (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('amendment');
GRANT SELECT, INSERT, UPDATE (state, due_on, extension, answer, ground, others_told, answered_by, answered_at, goes_along, disagreement,
  disagreed_by, disagreed_at, rebuttal, rebutted_by, rebutted_at, label, labelled_itself, version) ON amendment TO concord_app;

ALTER TABLE disclosure ADD COLUMN statements text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN disclosure.statements IS 'What was asked to be put right of it, and what both sides say, as it went along (45 CFR 164.526(d)(5)).';
