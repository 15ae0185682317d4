-- Two records of one person are linked (FHIR Patient.link replaced-by): nothing moves, nothing opens, and the link can be taken away.

ALTER TABLE patient ADD COLUMN replaced_by uuid;
ALTER TABLE patient ADD CONSTRAINT patient_replacement_exists FOREIGN KEY (tenant_id, replaced_by) REFERENCES patient (tenant_id, id);
ALTER TABLE patient ADD CONSTRAINT patient_replaced_by_another CHECK (replaced_by <> id);
CREATE INDEX patients_replaced ON patient (tenant_id, replaced_by) WHERE replaced_by IS NOT NULL;
COMMENT ON COLUMN patient.replaced_by IS 'The record in which that of this person goes on; null: this one. Written with record_merge, whose linked row decides.';

CREATE TABLE record_merge (
  tenant_id    uuid NOT NULL DEFAULT NULLIF(current_setting('concord.tenant_id', true), '')::uuid,
  id           uuid NOT NULL,
  patient_id   uuid NOT NULL DEFAULT NULLIF(current_setting('concord.patient_id', true), '')::uuid,
  survivor_id  uuid NOT NULL,
  reason       text NOT NULL,
  state        text NOT NULL,
  asked_by     uuid NOT NULL,
  asked_as     text NOT NULL,
  asked_at     timestamptz NOT NULL,
  answered_by  uuid,
  answered_at  timestamptz,
  undone_by    uuid,
  undone_at    timestamptz,
  undo_reason  text,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT record_merge_patient_exists FOREIGN KEY (tenant_id, patient_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT record_merge_survivor_exists FOREIGN KEY (tenant_id, survivor_id) REFERENCES patient (tenant_id, id),
  CONSTRAINT record_merge_asker_exists FOREIGN KEY (tenant_id, asked_by) REFERENCES account (tenant_id, id),
  CONSTRAINT record_merge_answerer_exists FOREIGN KEY (tenant_id, answered_by) REFERENCES account (tenant_id, id),
  CONSTRAINT record_merge_undoer_exists FOREIGN KEY (tenant_id, undone_by) REFERENCES account (tenant_id, id),
  CONSTRAINT record_merge_of_two CHECK (survivor_id <> patient_id),
  CONSTRAINT record_merge_side_known CHECK (asked_as IN ('care_team', 'office')),
  CONSTRAINT record_merge_state_known CHECK (state IN ('asked', 'linked', 'declined', 'withdrawn', 'undone')),
  CONSTRAINT record_merge_takes_two CHECK (state NOT IN ('linked', 'undone') OR (answered_by IS NOT NULL AND answered_by <> asked_by)),
  CONSTRAINT record_merge_undone_with_reason CHECK (
    CASE WHEN state = 'undone' THEN num_nonnulls(undone_by, undone_at, undo_reason) = 3 ELSE num_nonnulls(undone_by, undone_at, undo_reason) = 0 END)
);
COMMENT ON TABLE record_merge IS 'That this record and another are of one person: asked by the care team or the office, confirmed by the other, undoable. Never deleted.';
COMMENT ON COLUMN record_merge.survivor_id IS 'The record that goes on.';
CREATE UNIQUE INDEX one_merge_at_a_time ON record_merge (tenant_id, patient_id) WHERE state IN ('asked', 'linked');
CREATE INDEX record_merges_of_patient ON record_merge (tenant_id, patient_id, id);
CALL tenancy.open_to_patient('record_merge');
GRANT SELECT, INSERT, UPDATE (state, answered_by, answered_at, undone_by, undone_at, undo_reason, version) ON record_merge TO concord_app;
