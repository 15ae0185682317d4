-- That a patient has died, and what ends then. Nothing is deleted: what the patient had opened to others is laid aside.

ALTER TABLE patient ADD COLUMN died_on date;
ALTER TABLE patient ADD COLUMN died_precision text;
ALTER TABLE patient ADD CONSTRAINT patient_death_says_enough CHECK ((died_on IS NULL) = (died_precision IS NULL));
ALTER TABLE patient ADD CONSTRAINT patient_death_precision_known CHECK (died_precision IN ('year', 'month', 'day'));
COMMENT ON COLUMN patient.died_on IS 'The last day that it can have been; null: nothing is on record. Written with patient_death, whose latest row decides.';
CALL tenancy.show_to_clock('patient');

CREATE TABLE patient_death (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  latest_death date NOT NULL,
  death_precision text NOT NULL,
  known_from   text NOT NULL,
  account_id   uuid,
  ended        jsonb NOT NULL DEFAULT '[]',
  state        text NOT NULL DEFAULT 'recorded',
  recorded_by  uuid NOT NULL,
  recorded_at  timestamptz NOT NULL,
  undone_by    uuid,
  undone_at    timestamptz,
  undo_reason  text,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT patient_death_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT patient_death_account_exists FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT patient_death_recorder_exists FOREIGN KEY (tenant_id, recorded_by) REFERENCES account (tenant_id, id),
  CONSTRAINT patient_death_undoer_exists FOREIGN KEY (tenant_id, undone_by) REFERENCES account (tenant_id, id),
  CONSTRAINT patient_death_precision_of_date CHECK (death_precision IN ('year', 'month', 'day')),
  CONSTRAINT patient_death_state_known CHECK (state IN ('recorded', 'undone')),
  CONSTRAINT patient_death_undone_with_reason CHECK (
    CASE WHEN state = 'undone' THEN num_nonnulls(undone_by, undone_at, undo_reason) = 3 ELSE num_nonnulls(undone_by, undone_at, undo_reason) = 0 END)
);
COMMENT ON TABLE patient_death IS 'That the patient has died, as it was recorded; where it was a mistake, who undid it and why. What had ended stays visible.';
COMMENT ON COLUMN patient_death.account_id IS 'The account that was linked to the record, and is again when this is undone.';
CREATE UNIQUE INDEX one_death_per_patient ON patient_death (tenant_id, patient_id) WHERE state = 'recorded';
CREATE INDEX patient_deaths ON patient_death (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('patient_death');
GRANT SELECT, INSERT, UPDATE (ended, state, undone_by, undone_at, undo_reason, version) ON patient_death TO concord_app;

CREATE TABLE laid_aside_grant (
  tenant_id  uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id         uuid NOT NULL,
  patient_id uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  because_of uuid NOT NULL,
  source_id  uuid NOT NULL,
  granted    jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT laid_aside_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id)
);
COMMENT ON TABLE laid_aside_grant IS 'Rows of access_grant that open nothing for the time being, as they were. Nothing but src/access/grants reads or writes it.';
COMMENT ON COLUMN laid_aside_grant.because_of IS 'What they are laid aside for, such as a recorded death: undone, they are taken up again.';
CREATE INDEX laid_aside_grant_of_source ON laid_aside_grant (tenant_id, patient_id, source_id);
CALL tenancy.open_to_patient('laid_aside_grant');
GRANT SELECT, INSERT, DELETE ON laid_aside_grant TO concord_app;

ALTER TABLE plan_status_change DROP CONSTRAINT plan_status_move_known;
ALTER TABLE plan_status_change ADD CONSTRAINT plan_status_move_known
  CHECK (move IN ('activate', 'hold', 'resume', 'complete', 'end', 'void', 'endWithDeath'));

ALTER TABLE representative DROP CONSTRAINT representative_kind_known;
ALTER TABLE representative ADD CONSTRAINT representative_kind_known CHECK (kind IN (
  'parent', 'guardian', 'health_care_agent', 'other_legal', 'patient_appointed', 'personal_representative', 'next_of_kin'));

-- A machine sees among its own rows also what is opened to it, so that its list has what it can read, and nothing that was laid aside.
ALTER POLICY restricted_to_me ON access_grant USING (
  current_setting('concord.scope', true) = 'disclosed' AND relation IN ('restriction', 'consent')
  AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid);
