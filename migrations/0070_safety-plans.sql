-- The safety plan: what helps a person in their hardest hours. One document a patient, with every state it ever had, and what the
-- care team suggests for it or adds in an emergency.

CREATE TABLE safety_plan (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  content    json NOT NULL,
  revision   integer NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT safety_plan_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT safety_plan_revision_range CHECK (revision >= 0)
);
COMMENT ON TABLE safety_plan IS 'What helps a patient in their hardest hours, as one document.';
CREATE UNIQUE INDEX one_safety_plan_per_patient ON safety_plan (tenant_id, patient_id);
CALL tenancy.open_to_patient('safety_plan');
GRANT SELECT, INSERT, UPDATE (content, revision, updated_at) ON safety_plan TO concord_app;

CREATE TABLE safety_plan_proposal (
  tenant_id     uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id            uuid NOT NULL,
  patient_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  state         text NOT NULL,
  in_emergency  boolean NOT NULL,
  base_revision integer NOT NULL,
  ops           json NOT NULL,
  rationale     text,
  keep_wording_reason text,
  substance_use boolean NOT NULL,
  proposed_by   uuid NOT NULL,
  proposed_at   timestamptz NOT NULL,
  lapses_at     timestamptz NOT NULL,
  answered_by   uuid,
  answered_at   timestamptz,
  reason        text,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT safety_proposal_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT safety_proposal_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT safety_proposal_proposer_exists FOREIGN KEY (tenant_id, proposed_by) REFERENCES account (tenant_id, id),
  CONSTRAINT safety_proposal_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT safety_proposal_state_known CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  CONSTRAINT safety_proposal_answer_whole CHECK ((state = 'open') = (answered_at IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)),
  CONSTRAINT safety_emergency_has_reason CHECK (NOT in_emergency OR rationale IS NOT NULL)
);
COMMENT ON TABLE safety_plan_proposal IS 'What the care team suggests for a safety plan. In an emergency it shows at once, marked, until it is answered or lapses.';
COMMENT ON COLUMN safety_plan_proposal.lapses_at IS 'From here on an open one counts no more: nobody needs to be there for that.';
CALL tenancy.open_to_patient('safety_plan_proposal');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, reason, version) ON safety_plan_proposal TO concord_app;

CREATE TABLE safety_plan_revision (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id          uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  revision    integer NOT NULL,
  content     json NOT NULL,
  ops         json NOT NULL,
  by_account  uuid NOT NULL,
  proposal_id uuid,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT safety_revision_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT safety_revision_author_exists FOREIGN KEY (tenant_id, by_account) REFERENCES account (tenant_id, id),
  CONSTRAINT safety_revision_proposal_exists FOREIGN KEY (tenant_id, patient_id, proposal_id) REFERENCES safety_plan_proposal (tenant_id, patient_id, id)
);
COMMENT ON TABLE safety_plan_revision IS 'Every state that a safety plan has had, with what made it. Append-only by privilege.';
CREATE UNIQUE INDEX one_safety_plan_state_per_revision ON safety_plan_revision (tenant_id, patient_id, revision);
CALL tenancy.open_to_patient('safety_plan_revision');
GRANT SELECT, INSERT ON safety_plan_revision TO concord_app;

-- A machine may be let read it, where the patient's consent names the class. No consent and no machine that is there gains it by this.
ALTER TABLE api_client DROP CONSTRAINT api_client_scopes_known;
ALTER TABLE api_client ADD CONSTRAINT api_client_scopes_known
  CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['plan', 'progress', 'journey', 'decisions', 'safety_plan', 'substance_use']);
