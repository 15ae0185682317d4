-- The plan that two people write together.

CREATE TABLE care_plan (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  title       text NOT NULL,
  status      text NOT NULL DEFAULT 'draft',
  revision    integer NOT NULL DEFAULT 0,
  version     integer NOT NULL DEFAULT 1,
  opened_by   uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT care_plan_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT care_plan_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT care_plan_status_known CHECK (status IN ('draft', 'active', 'on-hold', 'completed', 'revoked', 'entered-in-error'))
);
COMMENT ON COLUMN care_plan.revision IS 'Raised by one with every accepted proposal; proposals name the revision they were written against.';
CREATE UNIQUE INDEX one_active_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status IN ('active', 'on-hold');
CREATE UNIQUE INDEX one_draft_plan_per_patient ON care_plan (tenant_id, patient_id) WHERE status = 'draft';
CALL tenancy.open_to_patient('care_plan');
GRANT SELECT, INSERT, UPDATE (title, status, revision, version) ON care_plan TO concord_app;

CREATE TABLE about_me (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id     uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  strengths   text[] NOT NULL DEFAULT '{}',
  values      text[] NOT NULL DEFAULT '{}',
  preferences text[] NOT NULL DEFAULT '{}',
  barriers    text[] NOT NULL DEFAULT '{}',
  hopes       text[] NOT NULL DEFAULT '{}',
  written_by  uuid,
  written_at  timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, plan_id),
  CONSTRAINT about_me_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
COMMENT ON TABLE about_me IS 'Strengths, values, preferences, barriers and hopes, written only by the patient side.';
CALL tenancy.open_to_patient('about_me');
GRANT SELECT, INSERT, UPDATE ON about_me TO concord_app;

CREATE TABLE proposal (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  patient_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id       uuid NOT NULL,
  base_revision integer NOT NULL,
  ops           jsonb NOT NULL,
  summary       text[] NOT NULL,
  baseline      jsonb NOT NULL,
  rationale     text,
  state         text NOT NULL DEFAULT 'open',
  party         text NOT NULL,
  proposed_by   uuid NOT NULL,
  proposed_at   timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  counter_to    uuid,
  answered_by   uuid,
  answered_at   timestamptz,
  answer_words  text,
  applied_revision integer,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT proposal_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT proposal_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT proposal_counters_one FOREIGN KEY (tenant_id, patient_id, counter_to) REFERENCES proposal (tenant_id, patient_id, id),
  CONSTRAINT proposal_state_known CHECK (state IN ('open', 'accepted', 'declined', 'countered', 'withdrawn', 'stale', 'expired')),
  CONSTRAINT proposal_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT proposal_answer_complete CHECK (state NOT IN ('accepted', 'declined', 'countered') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT decline_gives_reason CHECK (state <> 'declined' OR answer_words IS NOT NULL),
  CONSTRAINT accepted_has_revision CHECK ((state = 'accepted') = (applied_revision IS NOT NULL))
);
COMMENT ON COLUMN proposal.baseline IS 'The elements this proposal touches as they stood when it was made: what a "stale" answer is compared with.';
CREATE UNIQUE INDEX one_counter_per_proposal ON proposal (tenant_id, counter_to) WHERE counter_to IS NOT NULL;
CREATE INDEX proposal_of_plan ON proposal (tenant_id, patient_id, plan_id, id);
CREATE INDEX open_proposals ON proposal (tenant_id, patient_id, plan_id) WHERE state = 'open';
CALL tenancy.open_to_patient('proposal');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, answer_words, applied_revision, version) ON proposal TO concord_app;

CREATE TABLE own_words (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  text       text NOT NULL,
  said_by    uuid NOT NULL,
  said_at    timestamptz NOT NULL,
  dictated_to uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT own_words_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT own_words_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT own_words_not_blank CHECK (btrim(text) <> '')
);
COMMENT ON TABLE own_words IS 'The person''s own sentences. Nobody edits a quote: the service may add rows and read them, no more.';
COMMENT ON COLUMN own_words.dictated_to IS 'Set when a member of staff wrote the sentence down and the person confirmed it.';
CALL tenancy.open_to_patient('own_words');
GRANT SELECT, INSERT ON own_words TO concord_app;

CREATE TABLE goal (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  position            integer NOT NULL,
  own_words_id        uuid,
  statement           text NOT NULL,
  life_domain         text NOT NULL,
  value               text,
  start_date          date,
  target_date         date,
  lifecycle_status    text NOT NULL,
  achievement_status  text NOT NULL,
  end_reason          text,
  changed_in_revision integer NOT NULL,
  version             integer NOT NULL DEFAULT 1,
  recorded_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT goal_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT goal_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT goal_own_words_exist FOREIGN KEY (tenant_id, patient_id, own_words_id) REFERENCES own_words (tenant_id, patient_id, id),
  CONSTRAINT goal_life_domain_known CHECK (life_domain IN ('health', 'home', 'purpose', 'community', 'relationships', 'self')),
  CONSTRAINT goal_lifecycle_known CHECK (lifecycle_status IN ('proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
  CONSTRAINT goal_achievement_known CHECK (achievement_status IN ('in-progress', 'improving', 'worsening', 'no-change', 'achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable')),
  CONSTRAINT goal_period CHECK (target_date >= start_date)
);
CREATE INDEX goal_of_plan ON goal (tenant_id, patient_id, plan_id, position);
CALL tenancy.open_to_patient('goal');
GRANT SELECT, INSERT, UPDATE (position, statement, life_domain, value, start_date, target_date, lifecycle_status, achievement_status, end_reason, changed_in_revision, version) ON goal TO concord_app;

CREATE TABLE agreement (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id      uuid NOT NULL,
  element_id   uuid NOT NULL,
  party        text NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  element_kind text NOT NULL,
  stance       text NOT NULL,
  words        text,
  stated_by    uuid NOT NULL,
  stated_at    timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, plan_id, element_id, party),
  CONSTRAINT agreement_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT agreement_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT agreement_element_known CHECK (element_kind IN ('goal', 'step', 'intervention')),
  CONSTRAINT agreement_stance_known CHECK (stance IN ('agree', 'agree-with-reservation', 'disagree', 'pending')),
  CONSTRAINT reservation_has_words CHECK (stance NOT IN ('agree-with-reservation', 'disagree') OR words IS NOT NULL)
);
CALL tenancy.open_to_patient('agreement');
GRANT SELECT, INSERT, UPDATE (stance, words, stated_by, stated_at) ON agreement TO concord_app;
