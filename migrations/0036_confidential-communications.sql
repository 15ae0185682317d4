-- Where and how patients ask to be reached (45 CFR 164.522(b)). Why, nobody asks.

CREATE TABLE communication_wish (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  state       text NOT NULL DEFAULT 'asked',
  means       text NOT NULL,
  address     text NOT NULL,
  how         text,
  counts_at_once boolean NOT NULL,
  asked_by    uuid NOT NULL,
  asked_at    timestamptz NOT NULL,
  answer      text,
  answered_by uuid,
  answered_at timestamptz,
  ended_by    uuid,
  ended_at    timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT communication_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT communication_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT communication_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT communication_ender_exists FOREIGN KEY (tenant_id, ended_by) REFERENCES account (tenant_id, id),
  CONSTRAINT communication_state_known CHECK (state IN ('asked', 'accommodated', 'not_possible', 'ended')),
  CONSTRAINT communication_means_known CHECK (means IN ('post', 'telephone', 'text_message', 'email', 'portal', 'in_person', 'other')),
  CONSTRAINT communication_answer_complete CHECK (num_nonnulls(answered_by, answered_at) IN (0, 2) AND (state NOT IN ('accommodated', 'not_possible') OR answered_at IS NOT NULL) AND (state <> 'not_possible' OR answer ~ '\S')),
  CONSTRAINT communication_ended_complete CHECK (num_nonnulls(ended_by, ended_at) = CASE state WHEN 'ended' THEN 2 ELSE 0 END)
);
COMMENT ON TABLE communication_wish IS 'Where and how a patient asks to be reached, and whether that is done. No column says why: the law forbids to ask.';
COMMENT ON COLUMN communication_wish.counts_at_once IS 'The patient asked: staff keep to it from the beginning. What somebody asks for them counts once it is accommodated.';
CREATE INDEX communication_of_patient ON communication_wish (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('communication_wish');
GRANT SELECT, INSERT, UPDATE (state, answer, answered_by, answered_at, ended_by, ended_at, version) ON communication_wish TO concord_app;
