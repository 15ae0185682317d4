-- What of a plan others refer to, list and search by; and the sentences that goals grew from.

CREATE TABLE plan_element (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id             uuid NOT NULL,
  kind                text NOT NULL,
  goal_id             uuid,
  position            integer NOT NULL,
  title               text NOT NULL,
  label               text,
  state               text NOT NULL,
  changed_in_revision integer NOT NULL,
  requires_consent    boolean NOT NULL,
  agreed              boolean NOT NULL,
  scaled              boolean NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT plan_element_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT plan_element_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT plan_element_goal_exists FOREIGN KEY (tenant_id, patient_id, goal_id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT plan_element_kind_known CHECK (kind IN ('goal', 'step', 'intervention', 'support', 'review_schedule', 'discharge_criteria')),
  CONSTRAINT plan_element_serves_goal CHECK ((kind IN ('step', 'intervention')) = (goal_id IS NOT NULL)),
  CONSTRAINT plan_element_label_known CHECK (label = 'substance_use')
);
COMMENT ON TABLE plan_element IS 'One row for each thing in a plan that has an id, written with the plan''s document and never apart from it.';
COMMENT ON COLUMN plan_element.title IS 'What it says first: the wording of a goal, the description of a step, the name of a support.';
COMMENT ON COLUMN plan_element.label IS 'substance_use: shown only to whom that class is open as well (42 CFR Part 2). Of a step or help also where the goal has it.';
COMMENT ON COLUMN plan_element.agreed IS 'Whether both sides stand behind it.';
COMMENT ON COLUMN plan_element.scaled IS 'Whether it is rated on a goal-attainment scale.';
CREATE INDEX plan_element_of_plan ON plan_element (tenant_id, patient_id, plan_id, kind, position);
CREATE INDEX labelled_plan_element ON plan_element (tenant_id, patient_id) WHERE label IS NOT NULL;
CALL tenancy.open_to_patient('plan_element');
GRANT SELECT, INSERT, UPDATE (position, title, label, state, changed_in_revision, requires_consent, agreed, scaled) ON plan_element TO concord_app;

CREATE TABLE own_words (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  text        text NOT NULL,
  said_by     uuid NOT NULL,
  said_at     timestamptz NOT NULL,
  dictated_to uuid,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT own_words_goal_exists FOREIGN KEY (tenant_id, patient_id, id) REFERENCES plan_element (tenant_id, patient_id, id),
  CONSTRAINT own_words_not_blank CHECK (btrim(text) <> '')
);
COMMENT ON TABLE own_words IS 'The person''s own sentences, by the id of the goal that grew from each. Nobody edits a quote: the service may add rows and read them, no more.';
COMMENT ON COLUMN own_words.dictated_to IS 'Set when a member of staff wrote the sentence down and the person confirmed it.';
CALL tenancy.open_to_patient('own_words');
GRANT SELECT, INSERT ON own_words TO concord_app;
