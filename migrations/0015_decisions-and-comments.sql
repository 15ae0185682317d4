-- What the two decide together, what they say about parts of the plan, and the third person whom both accept to help.

CREATE TABLE decision (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  question            text NOT NULL,
  options             jsonb NOT NULL DEFAULT '[]',
  what_matters        text,
  what_matters_by     uuid,
  what_matters_at     timestamptz,
  goal_id             uuid,
  intervention_id     uuid,
  consent_id          uuid,
  state               text NOT NULL,
  party               text NOT NULL,
  opened_by           uuid NOT NULL,
  opened_at           timestamptz NOT NULL,
  chosen_option_id    uuid,
  why                 text,
  took_part           text[],
  how_agreed          text,
  settled_by          uuid,
  settled_at          timestamptz,
  contested_by        uuid,
  contested_at        timestamptz,
  contest_reason      text,
  reopens             uuid,
  keep_wording_reason text,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT decision_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT decision_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT decision_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT decision_intervention_exists FOREIGN KEY (tenant_id, patient_id, intervention_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT decision_consent_exists FOREIGN KEY (tenant_id, patient_id, consent_id) REFERENCES consent (tenant_id, patient_id, id),
  CONSTRAINT decision_reopens_one FOREIGN KEY (tenant_id, patient_id, reopens) REFERENCES decision (tenant_id, patient_id, id),
  CONSTRAINT decision_state_known CHECK (state IN ('open', 'decided', 'set-aside')),
  CONSTRAINT decision_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT decision_options_are_list CHECK (jsonb_typeof(options) = 'array'),
  CONSTRAINT what_matters_is_somebodys CHECK ((what_matters IS NULL) = (what_matters_by IS NULL) AND (what_matters IS NULL) = (what_matters_at IS NULL)),
  CONSTRAINT settled_says_who_and_why CHECK (state = 'open' OR (settled_by IS NOT NULL AND settled_at IS NOT NULL AND why IS NOT NULL)),
  CONSTRAINT decided_names_the_choice CHECK ((state = 'decided') = (chosen_option_id IS NOT NULL) AND (state = 'decided') = (took_part IS NOT NULL)),
  CONSTRAINT in_session_is_decided CHECK (how_agreed IS NULL OR state = 'decided'),
  CONSTRAINT decision_contest_is_complete CHECK ((contested_at IS NULL) = (contested_by IS NULL) AND (contested_at IS NULL) = (contest_reason IS NULL)),
  CONSTRAINT decision_contest_of_session CHECK (contested_at IS NULL OR how_agreed IS NOT NULL)
);
COMMENT ON TABLE decision IS 'A shared decision (three-talk model): the question, the options with doing nothing among them, what matters to the patient, the choice.';
COMMENT ON COLUMN decision.options IS '[{id, kind: do-nothing|do-something, title, benefits: [text], risks: [text], addedBy: patient|clinician}].';
COMMENT ON COLUMN decision.what_matters IS 'Written by the patient side alone.';
COMMENT ON COLUMN decision.how_agreed IS 'Set when the patient chose in the room and a practitioner recorded it: how the choice was given. The patient side can contest it.';
CREATE UNIQUE INDEX one_reopening_per_decision ON decision (tenant_id, reopens) WHERE reopens IS NOT NULL;
CREATE INDEX decision_list ON decision (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('decision');
GRANT SELECT, INSERT, UPDATE (question, options, what_matters, what_matters_by, what_matters_at, goal_id, intervention_id, consent_id, state,
  chosen_option_id, why, took_part, how_agreed, settled_by, settled_at, contested_by, contested_at, contest_reason, keep_wording_reason, version)
  ON decision TO concord_app;

CREATE TABLE comment (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  element_kind        text NOT NULL,
  element_id          uuid NOT NULL,
  reply_to            uuid,
  kind                text NOT NULL,
  state               text NOT NULL DEFAULT 'standing',
  text                text,
  party               text NOT NULL,
  author_id           uuid NOT NULL,
  written_at          timestamptz NOT NULL,
  keep_wording_reason text,
  answered_at         timestamptz,
  answer_id           uuid,
  retracted_at        timestamptz,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT comment_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT comment_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT comment_replies_to_one FOREIGN KEY (tenant_id, patient_id, reply_to) REFERENCES comment (tenant_id, patient_id, id),
  CONSTRAINT comment_answer_exists FOREIGN KEY (tenant_id, patient_id, answer_id) REFERENCES comment (tenant_id, patient_id, id),
  CONSTRAINT comment_author_exists FOREIGN KEY (tenant_id, author_id) REFERENCES account (tenant_id, id),
  CONSTRAINT comment_element_known CHECK (element_kind IN ('goal', 'step', 'intervention', 'support', 'review_schedule', 'discharge_criteria', 'proposal')),
  CONSTRAINT comment_kind_known CHECK (kind IN ('comment', 'question')),
  CONSTRAINT comment_state_known CHECK (state IN ('standing', 'answered', 'retracted')),
  CONSTRAINT comment_party_known CHECK (party IN ('patient', 'clinician', 'facilitator')),
  CONSTRAINT a_reply_asks_nothing CHECK (reply_to IS NULL OR kind = 'comment'),
  CONSTRAINT only_questions_are_answered CHECK ((answered_at IS NULL AND answer_id IS NULL AND state <> 'answered') OR kind = 'question'),
  CONSTRAINT retracted_text_is_gone CHECK ((state = 'retracted') = (text IS NULL) AND (state = 'retracted') = (retracted_at IS NOT NULL))
);
COMMENT ON TABLE comment IS 'What somebody said about a part of a plan. The text never changes; its author can retract it, and then only the fact remains.';
COMMENT ON COLUMN comment.reply_to IS 'The comment at the head of the thread. A thread has one level.';
CREATE INDEX comment_of_plan ON comment (tenant_id, patient_id, plan_id, id) WHERE reply_to IS NULL;
CREATE INDEX comment_of_element ON comment (tenant_id, patient_id, element_id, id) WHERE reply_to IS NULL;
CREATE INDEX comment_replies ON comment (tenant_id, reply_to, id) WHERE reply_to IS NOT NULL;
CALL tenancy.open_to_patient('comment');
GRANT SELECT, INSERT, UPDATE (state, text, keep_wording_reason, answered_at, answer_id, retracted_at, version) ON comment TO concord_app;

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
