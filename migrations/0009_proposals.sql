-- What one side proposes and the other answers: agreed in the room or apart, contested later, taken up again on a newer
-- plan. The words of the clinician's side are looked at for stigma; whoever keeps a wording says why.

CREATE TABLE proposal (
  tenant_id                  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                         uuid NOT NULL,
  patient_id                 uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  plan_id                    uuid NOT NULL,
  base_revision              integer NOT NULL,
  ops                        jsonb NOT NULL,
  summary                    text[] NOT NULL,
  baseline                   jsonb NOT NULL,
  rationale                  text,
  keep_wording_reason        text,
  label                      text,
  state                      text NOT NULL DEFAULT 'open',
  party                      text NOT NULL,
  proposed_by                uuid NOT NULL,
  proposed_at                timestamptz NOT NULL,
  expires_at                 timestamptz NOT NULL,
  counter_to                 uuid,
  rebased_from               uuid,
  round                      integer NOT NULL DEFAULT 0,
  in_session                 jsonb,
  answered_by                uuid,
  answered_at                timestamptz,
  answer_words               text,
  answer_keep_wording_reason text,
  contested_by               uuid,
  contested_at               timestamptz,
  contest_reason             text,
  applied_revision           integer,
  version                    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT proposal_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT proposal_plan_exists FOREIGN KEY (tenant_id, patient_id, plan_id) REFERENCES care_plan (tenant_id, patient_id, id),
  CONSTRAINT proposal_counters_one FOREIGN KEY (tenant_id, patient_id, counter_to) REFERENCES proposal (tenant_id, patient_id, id),
  CONSTRAINT proposal_rebases_one FOREIGN KEY (tenant_id, patient_id, rebased_from) REFERENCES proposal (tenant_id, patient_id, id),
  CONSTRAINT proposal_label_known CHECK (label = 'substance_use'),
  CONSTRAINT proposal_state_known CHECK (state IN ('open', 'accepted', 'declined', 'countered', 'withdrawn', 'stale', 'expired')),
  CONSTRAINT proposal_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT proposal_answer_complete CHECK (state NOT IN ('accepted', 'declined', 'countered') OR (answered_by IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT decline_gives_reason CHECK (state <> 'declined' OR answer_words IS NOT NULL),
  CONSTRAINT accepted_has_revision CHECK ((state = 'accepted') = (applied_revision IS NOT NULL)),
  CONSTRAINT contest_is_complete CHECK ((contested_at IS NULL) = (contested_by IS NULL) AND (contested_at IS NULL) = (contest_reason IS NULL)),
  CONSTRAINT contest_of_session CHECK (contested_at IS NULL OR in_session IS NOT NULL)
);
COMMENT ON COLUMN proposal.baseline IS 'The elements this proposal touches as they stood when it was made: what a "stale" answer is compared with.';
COMMENT ON COLUMN proposal.in_session IS 'Set when the two agreed in the room: {attendees, howAgreed}; recorded by the practitioner in answered_by.';
COMMENT ON COLUMN proposal.label IS 'substance_use: it would add something so labelled, or speaks of something that is (42 CFR Part 2).';
COMMENT ON COLUMN proposal.round IS 'How many counter-proposals in a row led here.';
CREATE UNIQUE INDEX one_counter_per_proposal ON proposal (tenant_id, counter_to) WHERE counter_to IS NOT NULL;
CREATE INDEX proposal_of_plan ON proposal (tenant_id, patient_id, plan_id, id);
CREATE INDEX open_proposals ON proposal (tenant_id, patient_id, plan_id) WHERE state = 'open';
-- The agreed stage changes by proposal, one proposal at a time.
CREATE UNIQUE INDEX one_open_stage_proposal ON proposal (tenant_id, patient_id)
  WHERE state = 'open' AND ops @> '[{"op": "stage.agree"}]';
CALL tenancy.open_to_patient('proposal');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, answer_words, answer_keep_wording_reason, contested_by, contested_at, contest_reason,
  applied_revision, label, version) ON proposal TO concord_app;

CREATE TABLE proposal_element (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  proposal_id uuid NOT NULL,
  element_id  uuid NOT NULL,
  patient_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  PRIMARY KEY (tenant_id, proposal_id, element_id),
  CONSTRAINT proposal_element_proposal_exists FOREIGN KEY (tenant_id, patient_id, proposal_id) REFERENCES proposal (tenant_id, patient_id, id)
);
COMMENT ON TABLE proposal_element IS 'What a proposal speaks of, by id: what it would add, change, or add to.';
CREATE INDEX proposals_of_element ON proposal_element (tenant_id, patient_id, element_id);
CALL tenancy.open_to_patient('proposal_element');
GRANT SELECT, INSERT ON proposal_element TO concord_app;
