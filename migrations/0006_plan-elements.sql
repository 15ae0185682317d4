-- The rest of what a plan holds: steps, interventions, supports, the review schedule and the discharge criteria.

ALTER TABLE goal
  ADD COLUMN objective jsonb,
  ADD COLUMN attainment_scale jsonb,
  ADD CONSTRAINT goal_measured_one_way CHECK (objective IS NULL OR attainment_scale IS NULL);
COMMENT ON COLUMN goal.objective IS 'A measurable objective: {measure, unit, baseline, target}.';
COMMENT ON COLUMN goal.attainment_scale IS 'A goal-attainment scale: what each level from -2 to +2 looks like, in the words of the two.';
GRANT UPDATE (objective, attainment_scale) ON goal TO concord_app;

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
  responsible_support_id, requires_consent, status, end_reason, changed_in_revision, version) ON intervention TO concord_app;

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

-- Agreements speak of every kind of element.
ALTER TABLE agreement DROP CONSTRAINT agreement_element_known;
ALTER TABLE agreement ADD CONSTRAINT agreement_element_known
  CHECK (element_kind IN ('goal', 'step', 'intervention', 'review_schedule', 'discharge_criteria'));

-- Agreed in the room, contested later, taken up again on a newer plan.
ALTER TABLE proposal
  ADD COLUMN in_session jsonb,
  ADD COLUMN contested_by uuid,
  ADD COLUMN contested_at timestamptz,
  ADD COLUMN contest_reason text,
  ADD COLUMN rebased_from uuid,
  ADD COLUMN round integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT proposal_rebases_one FOREIGN KEY (tenant_id, patient_id, rebased_from) REFERENCES proposal (tenant_id, patient_id, id),
  ADD CONSTRAINT contest_is_complete CHECK ((contested_at IS NULL) = (contested_by IS NULL) AND (contested_at IS NULL) = (contest_reason IS NULL)),
  ADD CONSTRAINT contest_of_session CHECK (contested_at IS NULL OR in_session IS NOT NULL);
COMMENT ON COLUMN proposal.in_session IS 'Set when the two agreed in the room: {attendees, howAgreed}; recorded by the practitioner in answered_by.';
COMMENT ON COLUMN proposal.round IS 'How many counter-proposals in a row led here.';
GRANT UPDATE (contested_by, contested_at, contest_reason) ON proposal TO concord_app;

ALTER TABLE tenant_setting
  ADD COLUMN counter_limit integer NOT NULL DEFAULT 6,
  ADD CONSTRAINT counter_limit_range CHECK (counter_limit BETWEEN 2 AND 50);
COMMENT ON COLUMN tenant_setting.counter_limit IS 'After so many counter-proposals in a row a facilitator is offered.';
