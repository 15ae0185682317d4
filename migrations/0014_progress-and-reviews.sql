-- How it is going, as each side sees it, and looking at the plan together.

CREATE TABLE progress_entry (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  goal_id             uuid NOT NULL,
  step_id             uuid,
  party               text NOT NULL,
  written_by          uuid NOT NULL,
  note                text,
  rating              integer,
  achievement_status  text,
  sensitivity         text,
  occurred_on         date NOT NULL,
  late_reason         text,
  keep_wording_reason text,
  supersedes          uuid,
  recorded_at         timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT progress_entry_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT one_correction_per_entry UNIQUE (tenant_id, supersedes),
  CONSTRAINT progress_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT progress_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT progress_step_exists FOREIGN KEY (tenant_id, patient_id, step_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT progress_supersedes_one FOREIGN KEY (tenant_id, patient_id, supersedes) REFERENCES progress_entry (tenant_id, patient_id, id),
  CONSTRAINT progress_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT progress_rating_range CHECK (rating BETWEEN -2 AND 2),
  CONSTRAINT progress_achievement_known CHECK (achievement_status IN ('in-progress', 'improving', 'worsening', 'no-change', 'achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable')),
  CONSTRAINT progress_sensitivity_known CHECK (sensitivity = 'substance_use'),
  CONSTRAINT progress_says_something CHECK (num_nonnulls(note, rating, achievement_status) > 0)
);
COMMENT ON TABLE progress_entry IS 'What each side noticed. Nobody edits an entry: whoever wrote it can put another in its place.';
COMMENT ON COLUMN progress_entry.sensitivity IS 'substance_use: a label of its own, for an entry on a goal that has none. It is kept with the entry; one that takes its place covers both.';
CREATE INDEX progress_of_plan ON progress_entry (tenant_id, patient_id, plan_id, id);
CREATE INDEX progress_of_goal ON progress_entry (tenant_id, patient_id, goal_id, party, occurred_on, id) WHERE rating IS NOT NULL;
-- The timeline reads each kind of event by its time.
CREATE INDEX progress_on_timeline ON progress_entry (tenant_id, patient_id, (occurred_on::timestamp AT TIME ZONE 'UTC'), id);
CALL tenancy.open_to_patient('progress_entry');
GRANT SELECT, INSERT ON progress_entry TO concord_app;

CREATE TABLE review (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  state               text NOT NULL DEFAULT 'open',
  opened_by           uuid NOT NULL,
  opened_party        text NOT NULL,
  opened_at           timestamptz NOT NULL,
  reason              text,
  due_on              date NOT NULL,
  held_on             date,
  late_reason         text,
  attendees           text[],
  outcomes            jsonb,
  what_changed        text,
  agenda              jsonb,
  next_review_on      date,
  closed_by           uuid,
  closed_at           timestamptz,
  cancel_reason       text,
  keep_wording_reason text,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT review_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT review_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT review_state_known CHECK (state IN ('open', 'recorded', 'cancelled')),
  CONSTRAINT review_party_known CHECK (opened_party IN ('patient', 'clinician')),
  CONSTRAINT review_closing_complete CHECK ((state = 'open') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT recorded_review_complete CHECK (state <> 'recorded' OR num_nulls(held_on, attendees, outcomes, agenda, next_review_on) = 0),
  CONSTRAINT cancelled_review_says_why CHECK (state <> 'cancelled' OR cancel_reason IS NOT NULL)
);
CREATE UNIQUE INDEX one_open_review_per_plan ON review (tenant_id, plan_id) WHERE state = 'open';
CREATE INDEX review_of_plan ON review (tenant_id, patient_id, plan_id, id);
CREATE INDEX open_reviews ON review (tenant_id, patient_id) WHERE state = 'open';
-- The timeline reads each kind of event by its time.
CREATE INDEX review_on_timeline ON review (tenant_id, patient_id, (held_on::timestamp AT TIME ZONE 'UTC'), id) WHERE held_on IS NOT NULL;
CALL tenancy.open_to_patient('review');
GRANT SELECT, INSERT, UPDATE (state, held_on, late_reason, attendees, outcomes, what_changed, agenda, next_review_on,
  closed_by, closed_at, cancel_reason, keep_wording_reason, version) ON review TO concord_app;

CREATE TABLE review_answer (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  review_id           uuid NOT NULL,
  party               text NOT NULL,
  question            text NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  answer              text NOT NULL,
  shared              boolean NOT NULL,
  keep_wording_reason text,
  answered_by         uuid NOT NULL,
  answered_at         timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, review_id, party, question),
  CONSTRAINT review_answer_review_exists FOREIGN KEY (tenant_id, patient_id, review_id) REFERENCES review (tenant_id, patient_id, id),
  CONSTRAINT review_answer_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT review_question_known CHECK (question IN ('helped', 'hard', 'talk_about'))
);
COMMENT ON COLUMN review_answer.shared IS 'Whether the other side reads it before the review; afterwards both do.';
CALL tenancy.open_to_patient('review_answer');
GRANT SELECT, INSERT, UPDATE (answer, shared, keep_wording_reason, answered_by, answered_at) ON review_answer TO concord_app;
