-- What a plan holds: goals, steps, interventions, supports, the review schedule and the discharge criteria, and what each
-- side says of them.

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
  objective           jsonb,
  attainment_scale    jsonb,
  end_reason          text,
  sensitivity         text,
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
  CONSTRAINT goal_period CHECK (target_date >= start_date),
  CONSTRAINT goal_measured_one_way CHECK (objective IS NULL OR attainment_scale IS NULL),
  CONSTRAINT goal_sensitivity_known CHECK (sensitivity = 'substance_use')
);
COMMENT ON COLUMN goal.objective IS 'A measurable objective: {measure, unit, baseline, target}.';
COMMENT ON COLUMN goal.attainment_scale IS 'A goal-attainment scale: what each level from -2 to +2 looks like, in the words of the two.';
COMMENT ON COLUMN goal.sensitivity IS 'substance_use: shown only to whom that class is open as well (42 CFR Part 2), with all that serves the goal.';
CREATE INDEX goal_of_plan ON goal (tenant_id, patient_id, plan_id, position);
CALL tenancy.open_to_patient('goal');
GRANT SELECT, INSERT, UPDATE (position, statement, life_domain, value, start_date, target_date, lifecycle_status, achievement_status,
  objective, attainment_scale, end_reason, sensitivity, changed_in_revision, version) ON goal TO concord_app;

CREATE TABLE goal_priority (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  goal_id    uuid NOT NULL,
  party      text NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  priority   text NOT NULL,
  stated_by  uuid NOT NULL,
  stated_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, goal_id, party),
  CONSTRAINT goal_priority_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES goal (tenant_id, patient_id, id),
  CONSTRAINT goal_priority_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT goal_priority_known CHECK (priority IN ('high-priority', 'medium-priority', 'low-priority'))
);
COMMENT ON TABLE goal_priority IS 'How much a goal matters to each side. Two answers stand side by side; nobody negotiates the other''s.';
CALL tenancy.open_to_patient('goal_priority');
GRANT SELECT, INSERT, UPDATE (priority, stated_by, stated_at) ON goal_priority TO concord_app;

CREATE TABLE support (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  patient_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id       uuid NOT NULL,
  name          text NOT NULL,
  relationship  text NOT NULL,
  how_they_help text,
  ended_at      timestamptz,
  named_by      uuid NOT NULL,
  version       integer NOT NULL DEFAULT 1,
  recorded_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT support_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT support_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
COMMENT ON TABLE support IS 'People and places the person leans on. Naming one gives nobody access to anything.';
CREATE INDEX support_of_plan ON support (tenant_id, patient_id, plan_id, id);
CALL tenancy.open_to_patient('support');
GRANT SELECT, INSERT, UPDATE (name, relationship, how_they_help, ended_at, version) ON support TO concord_app;

CREATE TABLE step (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  goal_id             uuid NOT NULL,
  position            integer NOT NULL,
  description         text NOT NULL,
  owner_kind          text NOT NULL,
  owner_account_id    uuid,
  owner_support_id    uuid,
  due_date            date,
  status              text NOT NULL,
  started_at          timestamptz,
  finished_at         timestamptz,
  end_reason          text,
  changed_in_revision integer NOT NULL,
  version             integer NOT NULL DEFAULT 1,
  recorded_at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT step_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT step_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT step_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES goal (tenant_id, patient_id, id),
  CONSTRAINT step_owner_account_exists FOREIGN KEY (tenant_id, owner_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT step_owner_support_exists FOREIGN KEY (tenant_id, patient_id, owner_support_id) REFERENCES support (tenant_id, patient_id, id),
  CONSTRAINT step_owner_complete CHECK (
    (owner_kind = 'patient' AND owner_account_id IS NULL AND owner_support_id IS NULL)
    OR (owner_kind = 'team_member' AND owner_account_id IS NOT NULL AND owner_support_id IS NULL)
    OR (owner_kind = 'support' AND owner_account_id IS NULL AND owner_support_id IS NOT NULL)),
  CONSTRAINT step_status_known CHECK (status IN ('accepted', 'in-progress', 'completed', 'cancelled', 'entered-in-error'))
);
CREATE INDEX step_of_plan ON step (tenant_id, patient_id, plan_id, goal_id, position);
CALL tenancy.open_to_patient('step');
GRANT SELECT, INSERT, UPDATE (goal_id, position, description, owner_kind, owner_account_id, owner_support_id, due_date, status,
  started_at, finished_at, end_reason, changed_in_revision, version) ON step TO concord_app;

CREATE TABLE intervention (
  tenant_id              uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                     uuid NOT NULL,
  patient_id             uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id                uuid NOT NULL,
  goal_id                uuid NOT NULL,
  position               integer NOT NULL,
  kind                   text NOT NULL,
  title                  text NOT NULL,
  description            text,
  frequency              jsonb,
  duration_weeks         integer,
  responsible_kind       text,
  responsible_account_id uuid,
  responsible_support_id uuid,
  requires_consent       boolean NOT NULL DEFAULT false,
  status                 text NOT NULL,
  end_reason             text,
  sensitivity            text,
  changed_in_revision    integer NOT NULL,
  version                integer NOT NULL DEFAULT 1,
  recorded_at            timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT intervention_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT intervention_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT intervention_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES goal (tenant_id, patient_id, id),
  CONSTRAINT intervention_account_exists FOREIGN KEY (tenant_id, responsible_account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT intervention_support_exists FOREIGN KEY (tenant_id, patient_id, responsible_support_id) REFERENCES support (tenant_id, patient_id, id),
  CONSTRAINT intervention_kind_known CHECK (kind IN ('therapy', 'medication_management', 'technique', 'social_support', 'peer_support')),
  CONSTRAINT intervention_status_known CHECK (status IN ('not-started', 'in-progress', 'on-hold', 'completed', 'stopped', 'entered-in-error')),
  CONSTRAINT intervention_sensitivity_known CHECK (sensitivity = 'substance_use'),
  CONSTRAINT intervention_duration_range CHECK (duration_weeks BETWEEN 1 AND 520),
  CONSTRAINT intervention_responsible_complete CHECK (
    (responsible_kind IS NULL AND responsible_account_id IS NULL AND responsible_support_id IS NULL)
    OR (responsible_kind = 'patient' AND responsible_account_id IS NULL AND responsible_support_id IS NULL)
    OR (responsible_kind = 'team_member' AND responsible_account_id IS NOT NULL AND responsible_support_id IS NULL)
    OR (responsible_kind = 'support' AND responsible_account_id IS NULL AND responsible_support_id IS NOT NULL))
);
COMMENT ON COLUMN intervention.frequency IS '{times, per: day|week|month}.';
CREATE INDEX intervention_of_plan ON intervention (tenant_id, patient_id, plan_id, position);
CALL tenancy.open_to_patient('intervention');
GRANT SELECT, INSERT, UPDATE (goal_id, position, kind, title, description, frequency, duration_weeks, responsible_kind, responsible_account_id,
  responsible_support_id, requires_consent, status, end_reason, sensitivity, changed_in_revision, version) ON intervention TO concord_app;

CREATE TABLE review_schedule (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  interval_days       integer,
  next_review_on      date,
  changed_in_revision integer NOT NULL DEFAULT 0,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_review_schedule_per_plan UNIQUE (tenant_id, patient_id, plan_id),
  CONSTRAINT review_schedule_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT review_interval_range CHECK (interval_days BETWEEN 7 AND 366)
);
CREATE INDEX review_due ON review_schedule (tenant_id, next_review_on);
CALL tenancy.open_to_patient('review_schedule');
GRANT SELECT, INSERT, UPDATE (interval_days, next_review_on, changed_in_revision, version) ON review_schedule TO concord_app;

CREATE TABLE discharge_criteria (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  criteria            text[] NOT NULL DEFAULT '{}',
  changed_in_revision integer NOT NULL DEFAULT 0,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_discharge_criteria_per_plan UNIQUE (tenant_id, patient_id, plan_id),
  CONSTRAINT discharge_criteria_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id)
);
CALL tenancy.open_to_patient('discharge_criteria');
GRANT SELECT, INSERT, UPDATE (criteria, changed_in_revision, version) ON discharge_criteria TO concord_app;

CREATE TABLE agreement (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  element_id          uuid NOT NULL,
  party               text NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  element_kind        text NOT NULL,
  stance              text NOT NULL,
  words               text,
  keep_wording_reason text,
  stated_by           uuid NOT NULL,
  stated_at           timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, plan_id, element_id, party),
  CONSTRAINT agreement_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT agreement_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT agreement_element_known CHECK (element_kind IN ('goal', 'step', 'intervention', 'review_schedule', 'discharge_criteria', 'stage')),
  CONSTRAINT agreement_stance_known CHECK (stance IN ('agree', 'agree-with-reservation', 'disagree', 'pending')),
  CONSTRAINT reservation_has_words CHECK (stance NOT IN ('agree-with-reservation', 'disagree') OR words IS NOT NULL)
);
CALL tenancy.open_to_patient('agreement');
GRANT SELECT, INSERT, UPDATE (stance, words, keep_wording_reason, stated_by, stated_at) ON agreement TO concord_app;
