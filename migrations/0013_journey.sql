-- The recovery journey: stages in any direction, each side's view beside the other's, and setbacks that teach.

CREATE TABLE stage_catalogue (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  version             integer NOT NULL,
  title               text NOT NULL,
  stages              jsonb NOT NULL,
  mapping             jsonb NOT NULL,
  conditions          jsonb NOT NULL,
  keep_wording_reason text,
  published_by        uuid NOT NULL,
  published_at        timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT one_catalogue_per_version UNIQUE (tenant_id, version),
  CONSTRAINT stage_catalogue_publisher_exists FOREIGN KEY (tenant_id, published_by) REFERENCES account (tenant_id, id),
  CONSTRAINT stage_catalogue_version_range CHECK (version >= 2)
);
COMMENT ON TABLE stage_catalogue IS 'The stages as an organisation words them. Version 1 ships with the service (src/journey/stage-catalogues/recovery-model.entity.ts); history refers to versions, so nobody edits or removes one.';
COMMENT ON COLUMN stage_catalogue.conditions IS 'What must be there before a stage is agreed on or stated by the care team: [{stage, requires, consentKind, withinDays}].';
COMMENT ON COLUMN stage_catalogue.mapping IS 'What becomes of each stage of the version before that is gone: [{from, to}].';
CALL tenancy.open_to_tenant('stage_catalogue');
GRANT SELECT, INSERT ON stage_catalogue TO concord_app;

CREATE TABLE setback (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  occurred_at         timestamptz NOT NULL,
  noticed_by          text NOT NULL,
  intensity           integer,
  intensity_words     text,
  warning_signs       text[] NOT NULL,
  triggers            text[] NOT NULL,
  supports_used       text[] NOT NULL,
  stage_before        text,
  catalogue_version   integer NOT NULL,
  what_helped         text,
  what_helped_party   text,
  lesson              text,
  lesson_party        text,
  state               text NOT NULL,
  visibility          text NOT NULL,
  party               text NOT NULL,
  recorded_by         uuid NOT NULL,
  recorded_at         timestamptz NOT NULL,
  steadied_at         timestamptz,
  integrated_at       timestamptz,
  integrated_by       uuid,
  void_reason         text,
  keep_wording_reason text,
  version             integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT setback_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT setback_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT setback_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT setback_integrator_exists FOREIGN KEY (tenant_id, integrated_by) REFERENCES account (tenant_id, id),
  CONSTRAINT setback_state_known CHECK (state IN ('open', 'steadying', 'integrated', 'entered-in-error')),
  CONSTRAINT setback_visibility_known CHECK (visibility IN ('care_team', 'shared', 'only_me')),
  CONSTRAINT setback_noticed_by_known CHECK (noticed_by IN ('patient', 'care_team', 'somebody_close')),
  CONSTRAINT setback_party_known CHECK (party IN ('patient', 'clinician')),
  CONSTRAINT only_own_setbacks_are_private CHECK (visibility <> 'only_me' OR party = 'patient'),
  CONSTRAINT setback_intensity_range CHECK (intensity BETWEEN 0 AND 10),
  CONSTRAINT setback_is_over CHECK (occurred_at <= recorded_at),
  CONSTRAINT setback_integration_complete CHECK ((state = 'integrated') = (integrated_at IS NOT NULL) OR state = 'entered-in-error'),
  CONSTRAINT voided_setback_says_why CHECK ((state = 'entered-in-error') = (void_reason IS NOT NULL)),
  CONSTRAINT setback_words_have_author CHECK ((what_helped IS NULL) = (what_helped_party IS NULL) AND (lesson IS NULL) = (lesson_party IS NULL))
);
COMMENT ON TABLE setback IS 'A hard time and what was learnt from it. It may come without any change of stage.';
COMMENT ON COLUMN setback.visibility IS 'Whom the patient lets see it: only_me, care_team, or shared (everyone who has the class journey).';
COMMENT ON COLUMN setback.stage_before IS 'Where the person saw themselves then (otherwise the agreed stage, otherwise the care team''s view), in the words of catalogue_version.';
CREATE INDEX setback_of_patient_list ON setback (tenant_id, patient_id, id);
CREATE INDEX setback_on_timeline ON setback (tenant_id, patient_id, occurred_at, id);
CALL tenancy.open_to_patient('setback');
GRANT SELECT, INSERT, UPDATE (intensity, intensity_words, warning_signs, triggers, supports_used, what_helped, what_helped_party, lesson,
  lesson_party, state, visibility, steadied_at, integrated_at, integrated_by, void_reason, keep_wording_reason, version) ON setback TO concord_app;

CREATE TABLE stage_transition (
  tenant_id           uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id                  uuid NOT NULL,
  patient_id          uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  perspective         text NOT NULL,
  number              integer NOT NULL,
  place               integer NOT NULL,
  kind                text NOT NULL,
  from_stage          text,
  to_stage            text NOT NULL,
  catalogue_version   integer NOT NULL,
  published_version   integer,
  words               text,
  reason              text,
  declined_to_say     boolean NOT NULL DEFAULT false,
  narrative           text,
  evidence            text[] NOT NULL DEFAULT '{}',
  setback_id          uuid,
  proposal_id         uuid,
  supersedes          uuid,
  party               text NOT NULL,
  initiated_by        uuid NOT NULL,
  effective_at        timestamptz NOT NULL,
  late_reason         text,
  recorded_at         timestamptz NOT NULL,
  keep_wording_reason text,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT stage_transition_of_patient UNIQUE (tenant_id, patient_id, id),
  CONSTRAINT stage_transition_of_perspective UNIQUE (tenant_id, patient_id, perspective, id),
  CONSTRAINT one_move_at_a_time UNIQUE (tenant_id, patient_id, perspective, number),
  CONSTRAINT one_correction_per_move UNIQUE (tenant_id, supersedes),
  CONSTRAINT one_move_per_proposal UNIQUE (tenant_id, proposal_id),
  CONSTRAINT stage_transition_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT stage_transition_catalogue_exists FOREIGN KEY (tenant_id, published_version) REFERENCES stage_catalogue (tenant_id, version),
  CONSTRAINT stage_transition_setback_exists FOREIGN KEY (tenant_id, patient_id, setback_id) REFERENCES setback (tenant_id, patient_id, id),
  CONSTRAINT stage_transition_proposal_exists FOREIGN KEY (tenant_id, patient_id, proposal_id) REFERENCES proposal (tenant_id, patient_id, id),
  CONSTRAINT stage_transition_supersedes_own FOREIGN KEY (tenant_id, patient_id, perspective, supersedes)
    REFERENCES stage_transition (tenant_id, patient_id, perspective, id),
  CONSTRAINT stage_transition_initiator_exists FOREIGN KEY (tenant_id, initiated_by) REFERENCES account (tenant_id, id),
  CONSTRAINT stage_perspective_known CHECK (perspective IN ('clinician', 'self', 'agreed')),
  CONSTRAINT stage_kind_known CHECK (kind IN ('begin', 'advance', 'leap', 'return', 'setback', 'pause', 'resume', 'restart', 'correction')),
  CONSTRAINT stage_party_known CHECK (party IN ('clinician', 'patient')),
  CONSTRAINT published_version_is_the_version CHECK (published_version IS NOT DISTINCT FROM NULLIF(catalogue_version, 1)),
  CONSTRAINT stage_number_range CHECK (number >= 1),
  CONSTRAINT stage_place_is_its_own CHECK (place <= number AND (supersedes IS NOT NULL OR place = number)),
  CONSTRAINT each_side_speaks_for_itself CHECK (perspective = 'agreed' OR (perspective = 'self') = (party = 'patient')),
  CONSTRAINT agreed_stage_has_proposal CHECK ((perspective = 'agreed') = (proposal_id IS NOT NULL)),
  CONSTRAINT begin_comes_from_nowhere CHECK (kind = 'correction' OR (kind = 'begin') = (from_stage IS NULL)),
  CONSTRAINT pause_stays CHECK (kind NOT IN ('pause', 'resume') OR from_stage = to_stage),
  CONSTRAINT move_moves CHECK (kind NOT IN ('advance', 'leap', 'return', 'setback') OR from_stage <> to_stage),
  CONSTRAINT leap_has_reason CHECK (kind NOT IN ('leap', 'correction') OR reason IS NOT NULL),
  CONSTRAINT way_back_has_cause CHECK (kind NOT IN ('return', 'restart') OR reason IS NOT NULL OR declined_to_say),
  CONSTRAINT setback_move_has_setback CHECK ((kind = 'setback') = (setback_id IS NOT NULL)),
  CONSTRAINT correction_supersedes CHECK ((kind = 'correction') = (supersedes IS NOT NULL)),
  CONSTRAINT move_is_over CHECK (effective_at <= recorded_at),
  CONSTRAINT late_move_says_why CHECK (kind = 'correction' OR late_reason IS NOT NULL OR effective_at >= recorded_at - interval '5 minutes')
);
COMMENT ON TABLE stage_transition IS 'How each perspective came to see the person where it does. Nobody edits a row: a correction takes the place of an earlier one, which stays.';
COMMENT ON COLUMN stage_transition.number IS 'The order in which the moves of a perspective were recorded.';
COMMENT ON COLUMN stage_transition.place IS 'The order in which they count: a correction has the place of what it corrects.';
COMMENT ON COLUMN stage_transition.published_version IS 'catalogue_version where the organisation published it; null for version 1, which ships with the service and has no row.';
CREATE INDEX stage_transition_on_timeline ON stage_transition (tenant_id, patient_id, effective_at, id);
CREATE INDEX stage_transition_list ON stage_transition (tenant_id, patient_id, id);
CREATE INDEX stage_transition_of_setback ON stage_transition (tenant_id, patient_id, setback_id) WHERE setback_id IS NOT NULL;
CALL tenancy.open_to_patient('stage_transition');
GRANT SELECT, INSERT ON stage_transition TO concord_app;

CREATE TABLE stage_acknowledgement (
  tenant_id       uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  transition_id   uuid NOT NULL,
  party           text NOT NULL,
  patient_id      uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  account_id      uuid,
  in_session      boolean NOT NULL DEFAULT false,
  acknowledged_at timestamptz NOT NULL,
  CONSTRAINT one_acknowledgement_per_side PRIMARY KEY (tenant_id, transition_id, party),
  CONSTRAINT acknowledgement_transition_exists FOREIGN KEY (tenant_id, patient_id, transition_id) REFERENCES stage_transition (tenant_id, patient_id, id),
  CONSTRAINT acknowledgement_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT acknowledgement_party_known CHECK (party IN ('clinician', 'patient')),
  CONSTRAINT acknowledgement_has_somebody CHECK (account_id IS NOT NULL OR in_session)
);
COMMENT ON COLUMN stage_acknowledgement.in_session IS 'Given in the room and recorded by the practitioner; the patient can contest the proposal.';
CALL tenancy.open_to_patient('stage_acknowledgement');
GRANT SELECT, INSERT ON stage_acknowledgement TO concord_app;

-- Figures over everybody, in numbers too large to point at anyone: only the reports of the organisation read so.
CREATE POLICY for_reports ON stage_transition FOR SELECT USING (current_setting('concord.scope', true) = 'report');
CREATE POLICY for_reports ON setback FOR SELECT USING (current_setting('concord.scope', true) = 'report');

CREATE TABLE journey_report (
  tenant_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  period      text NOT NULL,
  perspective text NOT NULL,
  content     jsonb NOT NULL,
  made_at     timestamptz NOT NULL,
  CONSTRAINT one_report_per_period PRIMARY KEY (tenant_id, period, perspective),
  CONSTRAINT report_period_shape CHECK (period ~ '^[0-9]{4}-Q[1-4]$'),
  CONSTRAINT report_perspective_known CHECK (perspective IN ('clinician', 'self', 'agreed'))
);
COMMENT ON TABLE journey_report IS 'The figures of a quarter, made once after it is over and kept as they are: two versions of the same figures could be subtracted from each other.';
CALL tenancy.open_to_tenant('journey_report');
GRANT SELECT, INSERT ON journey_report TO concord_app;
