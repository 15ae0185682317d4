-- A third person whom both sides accept, for one conversation that goes back and forth.

CREATE TABLE facilitation (
  tenant_id                  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                         uuid NOT NULL,
  patient_id                 uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id                    uuid NOT NULL,
  chain_id                   uuid NOT NULL,
  account_id                 uuid NOT NULL,
  state                      text NOT NULL DEFAULT 'named',
  party                      text NOT NULL,
  why                        text,
  keep_wording_reason        text,
  named_by                   uuid NOT NULL,
  named_at                   timestamptz NOT NULL,
  ends_at                    timestamptz NOT NULL,
  answered_by                uuid,
  answered_at                timestamptz,
  answer_words               text,
  answer_keep_wording_reason text,
  ended_by                   uuid,
  ended_at                   timestamptz,
  version                    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT facilitation_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT facilitation_chain_exists FOREIGN KEY (tenant_id, patient_id, chain_id) REFERENCES proposal (tenant_id, patient_id, id),
  CONSTRAINT facilitation_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT facilitation_state_known CHECK (state IN ('named', 'active', 'declined', 'withdrawn', 'ended', 'lapsed')),
  CONSTRAINT facilitation_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT facilitation_is_dated CHECK (ends_at > named_at AND ends_at <= named_at + interval '91 days'),
  CONSTRAINT facilitation_answer_complete CHECK (state NOT IN ('active', 'declined') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT facilitation_decline_gives_reason CHECK (state <> 'declined' OR answer_words IS NOT NULL),
  CONSTRAINT facilitation_end_complete CHECK (state NOT IN ('ended', 'withdrawn') OR (ended_by IS NOT NULL AND ended_at IS NOT NULL))
);
COMMENT ON TABLE facilitation IS 'Opens the plan and one conversation to a third person: from the moment both sides have said yes, until the conversation or its date ends.';
COMMENT ON COLUMN facilitation.chain_id IS 'The proposal that the conversation began with; the others counter it, one after another.';
CREATE UNIQUE INDEX one_facilitator_per_conversation ON facilitation (tenant_id, chain_id) WHERE state IN ('named', 'active');
CREATE INDEX facilitation_of_account ON facilitation (tenant_id, patient_id, account_id) WHERE state = 'active';
CREATE INDEX facilitation_of_plan ON facilitation (tenant_id, patient_id, plan_id, id);
CALL tenancy.open_to_patient('facilitation');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, answer_words, answer_keep_wording_reason, ended_by, ended_at, version)
  ON facilitation TO concord_app;

ALTER TABLE comment DROP CONSTRAINT comment_party_known;
ALTER TABLE comment ADD CONSTRAINT comment_party_known CHECK (party IN ('patient', 'clinician', 'facilitator'));
